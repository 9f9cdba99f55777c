var{base_parse_json__parseJson:parseJson}=require("./documents.js");var{base_similar__closest:closest,base_json__FORBIDDEN_KEYS:FORBIDDEN_KEYS,
base_json__bareObject:bareObject,base_errors__TicketError:TicketError,base_errors__isTicketError:isTicketError}=require(
"./start.js");var FIELDS=["title","body","type","priority","milestone","due","estimate","points"];var NUMBERS=new Set(["\
estimate","points"]);function badField(message,hint){return new TicketError("BAD_FIELD","usage",message,{hint})}function customValue(text){
if(text==="")return null;try{const{value}=parseJson(text);return typeof value==="number"&&String(value)!==text?text:value}catch(error){
if(isTicketError(error))return text;throw error}}function customOf(words){const custom=bareObject();for(const word of words){
const at=word.indexOf("=");const key=word.slice(0,at).trim();if(at<0||key===""||FORBIDDEN_KEYS.has(key))throw badField(`${JSON.
stringify(word)} is no KEY=VALUE.`,"For example: severity=S1");custom[key]=customValue(word.slice(at+1))}return custom}function fieldValue(name,text){
if(text==="")return null;if(!NUMBERS.has(name))return text;if(/^\d+(?:\.\d+)?$/.test(text))return Number(text);throw badField(
`${name} must be a number, not ${JSON.stringify(text)}.`,`For example: ${name}=5`)}var OTHER_WAYS=[[/^(?:status|state)$/,
"git ticket move ID STATUS"],[/^resolution$/,"git ticket close ID --resolution R"],[/^(?:label|tag)s?$/,"git ticket labe\
l ID LABEL"],[/^(?:assign|owner|assignees?)$/,"git ticket assign ID WHO"],[/^(?:depends-?on|dependsOn|links?|parent|relates-to|duplicates|blocked-by)$/,
"git ticket link ID TYPE OTHER"],[/^comments?$/,"git ticket comment ID TEXT"]];function unknownField(name){const way=OTHER_WAYS.
find(([names])=>names.test(name))?.[1];if(way!==void 0)return badField(`${JSON.stringify(name)} is not set as a field.`,
`It has a command of its own: ${way}`);const near=closest(name,FIELDS);const meant=near===void 0?"":`Did you mean ${near}\
? `;const known=`Known: ${FIELDS.join(", ")}, custom.KEY.`;return badField(`There is no field ${JSON.stringify(name)}.`,
`${meant}${known}`)}var withCustom=(fields,custom)=>({...fields,...custom.length>0?{custom:customOf(custom)}:{}});function fieldsOfWords(words){
const fields={};const custom=[];for(const word of words){const at=word.indexOf("=");const name=word.slice(0,at);if(name.
startsWith("custom."))custom.push(word.slice("custom.".length));else if(FIELDS.includes(name))fields[name]=fieldValue(name,
word.slice(at+1));else throw unknownField(name)}return withCustom(fields,custom)}function fieldsOfOptions(call){const fields={};
for(const name of FIELDS)if(name!=="body"&&call.has(name))fields[name]=fieldValue(name,call.text(name)??"");return withCustom(
fields,call.texts("custom"))}function mergeFields(...given){const fields=Object.assign({},...given);if(fields.custom===void 0)
return fields;return{...fields,custom:Object.assign(bareObject(),...given.map(g=>g.custom??{}))}}module.exports={__proto__:null,
FIELDS,customOf,fieldsOfWords,fieldsOfOptions,mergeFields};
