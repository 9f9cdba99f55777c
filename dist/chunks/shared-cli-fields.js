var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{FIELDS:()=>FIELDS,customOf:()=>customOf,fieldsOfOptions:()=>fieldsOfOptions,
fieldsOfWords:()=>fieldsOfWords,mergeFields:()=>mergeFields});module.exports=__toCommonJS(stdin_exports);var import_base=require("./base.js");
var import_start=require("./start.js");var FIELDS=["title","body","type","priority","milestone","due","estimate","points"];
var NUMBERS=new Set(["estimate","points"]);function badField(message,hint){return new import_start.base_errors__TicketError(
"BAD_FIELD","usage",message,{hint})}function customValue(text){if(text==="")return null;try{const{value}=(0,import_base.base_parse_json__parseJson)(
text);return typeof value==="number"&&String(value)!==text?text:value}catch(error){if((0,import_start.base_errors__isTicketError)(
error))return text;throw error}}function customOf(words){const custom=(0,import_start.base_json__bareObject)();for(const word of words){
const at=word.indexOf("=");const key=word.slice(0,at).trim();if(at<0||key===""||import_start.base_json__FORBIDDEN_KEYS.has(
key))throw badField(`${JSON.stringify(word)} is no KEY=VALUE.`,"For example: severity=S1");custom[key]=customValue(word.
slice(at+1))}return custom}function fieldValue(name,text){if(text==="")return null;if(!NUMBERS.has(name))return text;if(/^\d+(?:\.\d+)?$/.
test(text))return Number(text);throw badField(`${name} must be a number, not ${JSON.stringify(text)}.`,`For example: ${name}\
=5`)}var OTHER_WAYS=[[/^(?:status|state)$/,"git ticket move ID STATUS"],[/^resolution$/,"git ticket close ID --resolutio\
n R"],[/^(?:label|tag)s?$/,"git ticket label ID LABEL"],[/^(?:assign|owner|assignees?)$/,"git ticket assign ID WHO"],[/^(?:depends-?on|dependsOn|links?|parent|relates-to|duplicates|blocked-by)$/,
"git ticket link ID TYPE OTHER"],[/^comments?$/,"git ticket comment ID TEXT"]];function unknownField(name){const way=OTHER_WAYS.
find(([names])=>names.test(name))?.[1];if(way!==void 0)return badField(`${JSON.stringify(name)} is not set as a field.`,
`It has a command of its own: ${way}`);const near=(0,import_start.base_similar__closest)(name,FIELDS);const meant=near===
void 0?"":`Did you mean ${near}? `;const known=`Known: ${FIELDS.join(", ")}, custom.KEY.`;return badField(`There is no f\
ield ${JSON.stringify(name)}.`,`${meant}${known}`)}var withCustom=(fields,custom)=>({...fields,...custom.length>0?{custom:customOf(
custom)}:{}});function fieldsOfWords(words){const fields={};const custom=[];for(const word of words){const at=word.indexOf(
"=");const name=word.slice(0,at);if(name.startsWith("custom."))custom.push(word.slice("custom.".length));else if(FIELDS.
includes(name))fields[name]=fieldValue(name,word.slice(at+1));else throw unknownField(name)}return withCustom(fields,custom)}
function fieldsOfOptions(call){const fields={};for(const name of FIELDS)if(name!=="body"&&call.has(name))fields[name]=fieldValue(
name,call.text(name)??"");return withCustom(fields,call.texts("custom"))}function mergeFields(...given){const fields=Object.
assign({},...given);if(fields.custom===void 0)return fields;return{...fields,custom:Object.assign((0,import_start.base_json__bareObject)(),
...given.map(g=>g.custom??{}))}}0&&(module.exports={FIELDS,customOf,fieldsOfOptions,fieldsOfWords,mergeFields});
