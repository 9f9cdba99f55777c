var{cli_render_escape__escapeLine:escapeLine,base_similar__closest:closest}=require("./start.js");var FIELDS=["status","\
type","priority"];var PEOPLE=["me","none"];async function askedValues(query){const byOption=[...FIELDS,"assignee"].flatMap(
field=>(query[field]??[]).map(value=>({field,value:value.replace(/^!/,"")})));if(query.query===void 0)return byOption;const{
parseQuery}=await Promise.resolve().then(()=>require("./parse.js"));const{leavesOf}=await Promise.resolve().then(()=>require(
"./query.js"));const texts=typeof query.query==="string"?[query.query]:query.query;const found=texts.flatMap(text=>{const{
where}=parseQuery(text);return where===void 0?[]:[...leavesOf(where)]});const parsed=found.flatMap(({leaf})=>{if(leaf.kind!==
"field")return[];const{field,any}=leaf;return any.flatMap(match=>match.op==="is"?[{field,value:match.value}]:[])});return[
...byOption,...parsed]}function warningOf({field,value},known){const near=closest(value,known);const meant=near===void 0?
"":` Did you mean ${near}?`;return`warning: there is no ${field} ${JSON.stringify(value)}.${meant} Known: ${known.join("\
, ")}.
`}async function warnOfUnknownValues(query,found,tickets,io){const asked=await askedValues(query);const me=asked.find(({
field,value})=>field==="assignee"&&PEOPLE.includes(value));if(me!==void 0&&found.length===0)io.err(`warning: nobody is c\
alled ${me.value}. Did you mean @${me.value}?
`);const listed=asked.filter(({field})=>FIELDS.includes(field));if(listed.length===0)return;const{statuses,types,priorities}=await tickets.
config();const known={status:statuses.map(s=>s.name),type:types,priority:priorities};const isFound=async(name,value)=>found.
length>0&&(await tickets.heads({...query,[name]:[value],limit:1})).total>0;for(const{field,value}of listed){const name=field;
const same=other=>other?.toLowerCase()===value.toLowerCase();if(value==="@none"||known[name].some(same)||found.some(t=>same(
t[name])))continue;if(await isFound(name,value))continue;io.err(escapeLine(warningOf({field,value},known[name]).trimEnd()).
concat("\n"))}}module.exports={__proto__:null,warnOfUnknownValues};
