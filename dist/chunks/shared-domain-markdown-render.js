var{domain_id__isTicketId:isTicketId}=require("./base.js");var{base_canonical_json__quoteJson:quoteJson,base_unseen__UNSHOWN_ALL:UNSHOWN_ALL,
base_unseen__hasUnshown:hasUnshown,base_unseen__showJson:showJson,base_json__bareObject:bareObject,base_json__isArray:isArray,
base_json__isObject:isObject}=require("./start.js");var{CRITERIA_HEADING,FENCE,guardLines}=require("./shared-domain-mark\
down-marks.js");var REFERENCE=/&#x([0-9a-f]{1,6});/gi;var AMPERSAND=38;var reference=code=>`&#x${code.toString(16)};`;function isOurs(code){
if(code===AMPERSAND)return true;return code<=1114111&&hasUnshown(String.fromCodePoint(code))}function writeUnseen(text){
const guarded=text.replaceAll(REFERENCE,(all,hex)=>isOurs(Number.parseInt(hex,16))?`${reference(AMPERSAND)}${all.slice(1)}`:
all);return guarded.replaceAll(UNSHOWN_ALL,char=>char==="\n"||char==="	"?char:reference(char.codePointAt(0)??0))}function readUnseen(text){
return text.replaceAll(REFERENCE,(all,hex)=>{const code=Number.parseInt(hex,16);return isOurs(code)?String.fromCodePoint(
code):all})}var PLAIN=/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} _@./+()'-]*[\p{L}\p{M}\p{N}_@./+()'-])?$/u;var WORDS=/^(?:null|true|false|yes|no|on|off|y|n)$/i;
var isNumeric=text=>!Number.isNaN(Number(text))||/^[\d_.]+(?:e[+-]?\d+)?$/i.test(text)||/^0o?[0-7_]+$/.test(text);function yamlText(text){
const plain=PLAIN.test(text)&&!WORDS.test(text)&&!isNumeric(text)&&!hasUnshown(text);return plain?text:showJson(quoteJson(
text))}function yamlList(texts){return`[${texts.map(yamlText).join(", ")}]`}function yamlValue(value){if(typeof value===
"string")return yamlText(value);if(isArray(value))return`[${value.map(yamlValue).join(", ")}]`;if(!isObject(value))return value===
0?"0":JSON.stringify(value);const members=Object.entries(value).map(([key,v])=>`${yamlText(key)}: ${yamlValue(v)}`);return members.
length===0?"{}":`{ ${members.join(", ")} }`}function markdownId(id,prefix){return isTicketId(id)?`${prefix}-${id}`:id}function grouped(name,pairs){
const groups=new Map;for(const[type,value]of pairs)groups.set(type,[...groups.get(type)??[],value]);if(groups.size===0)return[];
return[`${name}:`,...[...groups].map(([type,v])=>`  ${yamlText(type)}: ${yamlList(v)}`)]}var textLine=(name,value)=>value===
null?[]:[`${name}: ${yamlText(value)}`];var numberLine=(name,value)=>value===null?[]:[`${name}: ${yamlValue(value)}`];var listLine=(name,values)=>values.
length===0?[]:[`${name}: ${yamlList(values)}`];function customLines(sheet){const entries=Object.entries(sheet.custom);if(entries.
length===0)return[];return["custom:",...entries.map(([key,value])=>`  ${yamlText(key)}: ${yamlValue(value)}`)]}function criterionText({
text,done}){const lines=writeUnseen(text).split("\n");const[first="",...more]=lines;const rest=more.map(line=>line===""?
"\n":`
  ${line}`).join("");return`- [${done?"x":" "}]${first===""?"":` ${first}`}${rest}
`}function bodyText(body){if(body==="")return"";return`
${guardLines(writeUnseen(body).split("\n")).join("\n")}
`}function renderMarkdown(sheet,source,prefix){const{title,type,status,resolution,priority,milestone,due}=sheet;const from=source===
void 0?[]:[`id: ${markdownId(source.id,prefix)}`,`base: ${yamlText(source.base)}`];const lines=[FENCE,...from,...textLine(
"title",title),...textLine("type",type),...textLine("status",status),...textLine("resolution",resolution),...textLine("p\
riority",priority),...listLine("assignees",sheet.assignees),...listLine("labels",sheet.labels),...textLine("milestone",milestone),
...textLine("due",due),...numberLine("estimate",sheet.estimate),...numberLine("points",sheet.points),...grouped("links",
sheet.links.map(({type:link,to})=>[link,markdownId(to,prefix)])),...grouped("refs",sheet.refs.map(({type:ref,value})=>[ref,
value])),...listLine("aliases",sheet.aliases),...customLines(sheet),FENCE];const criteria=sheet.criteria.map(criterionText).
join("");const section=criteria===""?"":`
${CRITERIA_HEADING}

${criteria}`;return`${lines.join("\n")}
${bodyText(sheet.body)}${section}`}var TEXT_FIELDS=["title","type","status","resolution","priority","milestone","due"];var NUMBER_FIELDS=[
"estimate","points"];var LIST_FIELDS=["assignees","labels","aliases"];var EMPTY_SHEET={title:null,type:null,status:null,
resolution:null,priority:null,assignees:[],labels:[],milestone:null,due:null,estimate:null,points:null,links:[],refs:[],
aliases:[],custom:{},body:"",criteria:[]};function plainBody(text){return text.replaceAll(/\r\n?/g,"\n").trimEnd().replace(
/^(?:[ \t]*\n)+/,"")}function plainCriterion(text){return text.replaceAll(/\r\n?/g,"\n").replaceAll(/[ \t]+$/gm,"").trim()}
function plainCustom(custom){const found=bareObject();for(const[key,value]of Object.entries(custom))if(value!==null)found[key]=
value;return found}function sheetOf(ticket){const{title,type,status,resolution,priority,milestone,due,estimate,points}=ticket;
const{assignees,labels,aliases,links,refs}=ticket;return{...{title,type,status,resolution,priority,milestone,due,estimate,
points},...{assignees,labels,aliases},links:links.map(({type:link,to})=>({type:link,to})),refs:refs.map(({type:ref,value})=>({
type:ref,value})),custom:plainCustom(ticket.custom),body:plainBody(ticket.body),criteria:ticket.criteria.map(({text,done})=>({
text:plainCriterion(text),done}))}}module.exports={__proto__:null,readUnseen,markdownId,renderMarkdown,TEXT_FIELDS,NUMBER_FIELDS,
LIST_FIELDS,EMPTY_SHEET,plainBody,plainCriterion,plainCustom,sheetOf};
