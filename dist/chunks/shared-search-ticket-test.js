var{search_cache_pair_word__HAS_OPEN_CHILDREN:HAS_OPEN_CHILDREN,search_cache_pair_word__WAITS:WAITS,domain_config_category__knownCategory:knownCategory}=require(
"./tickets.js");var{NUMBER_IN,TEXTS_IN,WORDS_IN,timeOf}=require("./shared-search-ticket-values.js");var{isNothing,matchesText}=require(
"./shared-search-custom-fits.js");var{dayOfDate,localDay}=require("./shared-search-query-times.js");var ofType=({links},type)=>type===
void 0?links:links.filter(link=>link.type===type);function targetsOf({tickets},type,from){const asked=from===void 0?tickets.
filter(t=>!t.deleted&&!t.purged):tickets.filter(t=>from.has(t.id));return new Set(asked.flatMap(t=>ofType(t,type).map(link=>link.
to)))}function linksTest({type,ways,ids,none},world){const own=t=>ways==="in"?[]:ofType(t,type);const incoming=ways!=="o\
ut";const targets=incoming?targetsOf(world,type,ids):new Set;const pointed=incoming&&none?targetsOf(world,type,void 0):new Set;
return t=>{const links=own(t);if(targets.has(t.id)||links.some(({to})=>ids.has(to)))return true;return none&&links.length===
0&&!pointed.has(t.id)}}function valuesTest(valuesOf,{fits,none}){return ticket=>{const values=valuesOf(ticket);return values.
length===0?none:values.some(fits)}}var holds=({claim},now)=>claim!==null&&timeOf(claim.expires)>now;function stateTest(what,now,{
config,readinessOf}){const category=t=>knownCategory(config,t.status);const isClosed=t=>category(t)==="closed";const waits=(t,bits)=>(readinessOf(
t.id)&bits)!==0;switch(what){case"open":return t=>!isClosed(t);case"closed":case"active":case"unknown":return t=>category(
t)===what;case"deleted":return t=>t.deleted;case"ready":return t=>category(t)==="open"&&!t.deleted&&!holds(t,now)&&!waits(
t,WAITS|HAS_OPEN_CHILDREN);case"blocked":return t=>!isClosed(t)&&!t.deleted&&waits(t,WAITS);case"overdue":{const today=localDay(
now);return t=>!isClosed(t)&&dayOfDate(t.due)<today}case"claimed":return t=>holds(t,now);default:return()=>what==="all"}}
var nothing=()=>[];function leafTest(leaf,world){switch(leaf.kind){case"text":return ticket=>matchesText(leaf.term,ticket);case"\
words":return valuesTest(WORDS_IN.get(leaf.field)??nothing,leaf);case"texts":return valuesTest(TEXTS_IN.get(leaf.field)??
nothing,leaf);case"number":{const numberIn=NUMBER_IN.get(leaf.field);return ticket=>{const number=numberIn?.(ticket)??Number.
NaN;return Number.isNaN(number)?leaf.none:leaf.fits(number)}}case"custom":return({custom})=>{const value=Object.hasOwn(custom,
leaf.field)?custom[leaf.field]:void 0;return value===void 0||isNothing(value)?leaf.none:leaf.fits(value)};case"links":return linksTest(
leaf,world);case"own":return({id})=>leaf.ids.has(id)||leaf.beginnings.some(part=>id.startsWith(part));case"is":return stateTest(
leaf.what,leaf.now,world);case"filled":return ticket=>ticket[leaf.field].length>0}}function ticketTest(query,world){if(query.
kind==="not"){const part=ticketTest(query.part,world);return ticket=>!part(ticket)}if(query.kind!=="and"&&query.kind!=="\
or")return leafTest(query,world);const parts=query.parts.map(part=>ticketTest(part,world));return query.kind==="and"?ticket=>parts.
every(test=>test(ticket)):ticket=>parts.some(test=>test(ticket))}module.exports={leafTest,ticketTest};
