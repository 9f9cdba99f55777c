var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{EMPTY_SHEET:()=>EMPTY_SHEET,LIST_FIELDS:()=>LIST_FIELDS,NUMBER_FIELDS:()=>NUMBER_FIELDS,
TEXT_FIELDS:()=>TEXT_FIELDS,markdownId:()=>markdownId,plainBody:()=>plainBody,plainCriterion:()=>plainCriterion,plainCustom:()=>plainCustom,
readUnseen:()=>readUnseen,renderMarkdown:()=>renderMarkdown,sheetOf:()=>sheetOf});module.exports=__toCommonJS(stdin_exports);
var import_start=require("./start.js");var import_base=require("./base.js");var import_shared_domain_markdown_marks=require("./shared-domain-markdown-marks.js");
var REFERENCE=/&#x([0-9a-f]{1,6});/gi;var AMPERSAND=38;var reference=code=>`&#x${code.toString(16)};`;function isOurs(code){
if(code===AMPERSAND)return true;return code<=1114111&&(0,import_start.base_unseen__hasUnshown)(String.fromCodePoint(code))}
function writeUnseen(text){const guarded=text.replaceAll(REFERENCE,(all,hex)=>isOurs(Number.parseInt(hex,16))?`${reference(
AMPERSAND)}${all.slice(1)}`:all);return guarded.replaceAll(import_start.base_unseen__UNSHOWN_ALL,char=>char==="\n"||char===
"	"?char:reference(char.codePointAt(0)??0))}function readUnseen(text){return text.replaceAll(REFERENCE,(all,hex)=>{const code=Number.
parseInt(hex,16);return isOurs(code)?String.fromCodePoint(code):all})}var PLAIN=/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} _@./+()'-]*[\p{L}\p{M}\p{N}_@./+()'-])?$/u;
var WORDS=/^(?:null|true|false|yes|no|on|off|y|n)$/i;var isNumeric=text=>!Number.isNaN(Number(text))||/^[\d_.]+(?:e[+-]?\d+)?$/i.
test(text)||/^0o?[0-7_]+$/.test(text);function yamlText(text){const plain=PLAIN.test(text)&&!WORDS.test(text)&&!isNumeric(
text)&&!(0,import_start.base_unseen__hasUnshown)(text);return plain?text:(0,import_start.base_unseen__showJson)((0,import_start.base_canonical_json__quoteJson)(
text))}function yamlList(texts){return`[${texts.map(yamlText).join(", ")}]`}function yamlValue(value){if(typeof value===
"string")return yamlText(value);if((0,import_start.base_json__isArray)(value))return`[${value.map(yamlValue).join(", ")}\
]`;if(!(0,import_start.base_json__isObject)(value))return value===0?"0":JSON.stringify(value);const members=Object.entries(
value).map(([key,v])=>`${yamlText(key)}: ${yamlValue(v)}`);return members.length===0?"{}":`{ ${members.join(", ")} }`}function markdownId(id,prefix){
return(0,import_base.domain_id__isTicketId)(id)?`${prefix}-${id}`:id}function grouped(name,pairs){const groups=new Map;for(const[
type,value]of pairs)groups.set(type,[...groups.get(type)??[],value]);if(groups.size===0)return[];return[`${name}:`,...[...groups].
map(([type,v])=>`  ${yamlText(type)}: ${yamlList(v)}`)]}var textLine=(name,value)=>value===null?[]:[`${name}: ${yamlText(
value)}`];var numberLine=(name,value)=>value===null?[]:[`${name}: ${yamlValue(value)}`];var listLine=(name,values)=>values.
length===0?[]:[`${name}: ${yamlList(values)}`];function customLines(sheet){const entries=Object.entries(sheet.custom);if(entries.
length===0)return[];return["custom:",...entries.map(([key,value])=>`  ${yamlText(key)}: ${yamlValue(value)}`)]}function criterionText({
text,done}){const lines=writeUnseen(text).split("\n");const[first="",...more]=lines;const rest=more.map(line=>line===""?
"\n":`
  ${line}`).join("");return`- [${done?"x":" "}]${first===""?"":` ${first}`}${rest}
`}function bodyText(body){if(body==="")return"";return`
${(0,import_shared_domain_markdown_marks.guardLines)(writeUnseen(body).split("\n")).join("\n")}
`}function renderMarkdown(sheet,source,prefix){const{title,type,status,resolution,priority,milestone,due}=sheet;const from=source===
void 0?[]:[`id: ${markdownId(source.id,prefix)}`,`base: ${yamlText(source.base)}`];const lines=[import_shared_domain_markdown_marks.FENCE,
...from,...textLine("title",title),...textLine("type",type),...textLine("status",status),...textLine("resolution",resolution),
...textLine("priority",priority),...listLine("assignees",sheet.assignees),...listLine("labels",sheet.labels),...textLine(
"milestone",milestone),...textLine("due",due),...numberLine("estimate",sheet.estimate),...numberLine("points",sheet.points),
...grouped("links",sheet.links.map(({type:link,to})=>[link,markdownId(to,prefix)])),...grouped("refs",sheet.refs.map(({type:ref,
value})=>[ref,value])),...listLine("aliases",sheet.aliases),...customLines(sheet),import_shared_domain_markdown_marks.FENCE];
const criteria=sheet.criteria.map(criterionText).join("");const section=criteria===""?"":`
${import_shared_domain_markdown_marks.CRITERIA_HEADING}

${criteria}`;return`${lines.join("\n")}
${bodyText(sheet.body)}${section}`}var TEXT_FIELDS=["title","type","status","resolution","priority","milestone","due"];var NUMBER_FIELDS=[
"estimate","points"];var LIST_FIELDS=["assignees","labels","aliases"];var EMPTY_SHEET={title:null,type:null,status:null,
resolution:null,priority:null,assignees:[],labels:[],milestone:null,due:null,estimate:null,points:null,links:[],refs:[],
aliases:[],custom:{},body:"",criteria:[]};function plainBody(text){return text.replaceAll(/\r\n?/g,"\n").trimEnd().replace(
/^(?:[ \t]*\n)+/,"")}function plainCriterion(text){return text.replaceAll(/\r\n?/g,"\n").replaceAll(/[ \t]+$/gm,"").trim()}
function plainCustom(custom){const found=(0,import_start.base_json__bareObject)();for(const[key,value]of Object.entries(
custom))if(value!==null)found[key]=value;return found}function sheetOf(ticket){const{title,type,status,resolution,priority,
milestone,due,estimate,points}=ticket;const{assignees,labels,aliases,links,refs}=ticket;return{...{title,type,status,resolution,
priority,milestone,due,estimate,points},...{assignees,labels,aliases},links:links.map(({type:link,to})=>({type:link,to})),
refs:refs.map(({type:ref,value})=>({type:ref,value})),custom:plainCustom(ticket.custom),body:plainBody(ticket.body),criteria:ticket.
criteria.map(({text,done})=>({text:plainCriterion(text),done}))}}0&&(module.exports={EMPTY_SHEET,LIST_FIELDS,NUMBER_FIELDS,TEXT_FIELDS,markdownId,plainBody,plainCriterion,plainCustom,readUnseen,
renderMarkdown,sheetOf});
