var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{checkConfig:()=>checkConfig,configure:()=>configure,settings:()=>settings});
module.exports=__toCommonJS(stdin_exports);var import_write=require("./write.js");var import_start=require("./start.js");
var import_documents=require("./documents.js");var import_base=require("./base.js");var import_shared_app_change_document=require("./shared-app-change-document.js");
var import_shared_domain_config_keys=require("./shared-domain-config-keys.js");var import_shared_app_list_tickets=require("./shared-app-list-tickets.js");
var import_shared_app_view=require("./shared-app-view.js");var import_shared_domain_config_custom_schema=require("./shared-domain-config-custom-schema.js");
var CATEGORIES=["open","active","closed"];var PREFIX=/^[a-z][a-z0-9]{0,9}$/;function badSetting(key,problem,hint){return new import_start.base_errors__TicketError(
"BAD_SETTING","invalid",`The setting ${key} ${problem}.`,{data:{key,problem},hint})}var text=check=>(value,key)=>{if(typeof value!==
"string")throw badSetting(key,"must be a text");check("value",value)};var amount=(value,key)=>{if(typeof value!=="number")
throw badSetting(key,"must be a number");(0,import_documents.domain_apply_values__checkAmount)("value",value)};var rank=(value,key)=>{
if(typeof value!=="number")throw badSetting(key,"must be a number: places are by rank")};var list=check=>(value,key)=>{if(!(0,import_start.base_json__isArray)(
value))throw badSetting(key,"must be a list");for(const item of value)text(check)(item,key,{})};var namesIn=(values,field)=>(0,import_start.base_json__isObject)(
values[field])?Object.keys(values[field]):[];var oneOf=(what,field)=>(value,key,values)=>{if(typeof value!=="string")throw badSetting(
key,"must be a text");const known=namesIn(values,field);if(!known.includes(value))throw(0,import_base.domain_apply_faults__unknownValue)(
what,value,known)};var category=(value,key)=>{if(typeof value!=="string"||!CATEGORIES.includes(value))throw badSetting(key,
`must be one of ${CATEGORIES.join(", ")}`)};var targets=(value,key,values)=>{list(import_documents.domain_apply_values__checkName)(
value,key,values);if((0,import_start.base_json__isArray)(value))for(const to of value)oneOf("status","statuses")(to,key,
values)};var custom=(value,key)=>{if(!(0,import_start.base_json__isObject)(value))throw badSetting(key,"must be an objec\
t");Object.keys(value).forEach(import_documents.domain_apply_values__checkKey)};var MEMBERS={statuses:{category,rank,to:targets},
types:{rank},priorities:{rank},resolutions:{rank},milestones:{due:text(import_documents.domain_apply_values__checkDate),
description:text(import_documents.domain_apply_values__checkText)},templates:{title:text((_,value)=>(0,import_documents.domain_apply_values__checkTitle)(
value)),body:text(import_documents.domain_apply_values__checkText),type:oneOf("type","types"),status:oneOf("status","sta\
tuses"),priority:oneOf("priority","priorities"),milestone:text(import_documents.domain_apply_values__checkName),due:text(
import_documents.domain_apply_values__checkDate),estimate:amount,points:amount,labels:list(import_documents.domain_apply_values__checkName),
assignees:list(import_documents.domain_apply_values__checkName),criteria:list(import_documents.domain_apply_values__checkText),
custom}};function checkElement(field,name,element,values){const key=`${field}.${name}`;(0,import_documents.domain_apply_values__checkName)(
`name in ${field}`,name);if(field==="fields"){const fault=(0,import_shared_domain_config_custom_schema.customSchemaFault)(
element);if(fault!==void 0)throw badSetting(key,fault);return}if(field==="limits"){amount(element,key,values);return}if(!(0,import_start.base_json__isObject)(
element))throw badSetting(key,"must be an object");if(field==="statuses"&&element["category"]===void 0)throw badSetting(
key,"needs a category",`For example: git ticket config set ${key}.category active`);for(const[member,value]of Object.entries(
element)){const check=MEMBERS[field]?.[member];if(check===void 0)throw badSetting(`${key}.${member}`,"is not known",`Kno\
wn: ${(0,import_shared_domain_config_keys.membersOf)(field).join(", ")}.`);check(value,`${key}.${member}`,values)}}function named(error,key){
if(!(0,import_start.base_errors__isTicketError)(error)||error.code==="BAD_SETTING")return error;return badSetting(key,`i\
s wrong: ${error.message.replace(/\.$/,"")}`,error.hint)}function checkWhole(values){const{prefix,statuses}=values;if(prefix!==
void 0&&(typeof prefix!=="string"||!PREFIX.test(prefix)))throw badSetting("prefix","must be 1 to 10 lower-case letters a\
nd digits, a letter first");const categories=Object.values((0,import_start.base_json__isObject)(statuses)?statuses:{}).map(
s=>(0,import_start.base_json__isObject)(s)?s["category"]:void 0);for(const needed of["open","closed"])if(statuses!==void 0&&
!categories.includes(needed))throw badSetting("statuses",`must have one of the category ${needed}`);for(const field of["\
types","priorities"])if(values[field]!==void 0&&namesIn(values,field).length===0)throw badSetting(field,"must not be emp\
ty")}function checkConfig(values){for(const[field,map]of Object.entries(values)){if(field==="prefix")continue;if(!(0,import_start.base_json__isObject)(
map))throw badSetting(field,"must be an object");for(const[name,element]of Object.entries(map))try{checkElement(field,name,
element,values)}catch(error){throw named(error,`${field}.${name}`)}}checkWhole(values)}function settingsOf(json){const found={};
for(const field of import_shared_domain_config_keys.CONFIG_FIELDS)if(json[field]!==void 0)found[field]=json[field];return found}
async function settings(workspace){const{store}=workspace;const{snapshot}=await(0,import_shared_app_view.viewHead)(workspace);
const oid=(await(0,import_write.domain_config_config__findFiles)(store,snapshot.root,["config.json"])).get("config.json");
const[read]=oid===void 0?[]:await(0,import_write.domain_config_config__readTexts)(store,[oid]);if(read===void 0||"proble\
m"in read)return{};return settingsOf((0,import_write.domain_config_config__looseJson)("config","config",read.text)??{})}
function*cellsOf(before,after){yield{key:"prefix",cell:"prefix",old:before["prefix"],now:after["prefix"]};for(const field of import_shared_domain_config_keys.CONFIG_FIELDS){
if(field==="prefix")continue;const[from={},to={}]=[before,after].map(s=>(0,import_start.base_json__isObject)(s[field])?s[field]:
{});for(const name of new Set([...Object.keys(from),...Object.keys(to)])){const[old,now]=[from,to].map(map=>Object.hasOwn(
map,name)?map[name]:void 0);yield{key:`${field}.${name}`,cell:(0,import_documents.domain_document__cellKey)(field,name),
old,now}}}}function writeSettings(draft,before,after){const differing=[...cellsOf(before,after)].filter(({old,now})=>!(0,import_start.base_canonical_json__equalJson)(
old,now));for(const{cell,now}of differing)draft.set(cell,now);return differing.map(({key})=>key)}function namesOf(settings2){
const{statuses,types,priorities}=(0,import_write.domain_config_config__configOf)(settings2);return{status:statuses.map(s=>s.
name),type:types,priority:priorities}}var KEYS={status:"statuses",type:"types",priority:"priorities"};async function orphansOf(workspace,view,{
before,after}){const[old,now]=[namesOf(before),namesOf(after)];const orphans=[];for(const field of["status","type","prio\
rity"])for(const value of old[field].filter(name=>!now[field].includes(name))){const{total}=await(0,import_shared_app_list_tickets.listAt)(
workspace,view,{all:true,[field]:[value]});if(total>0)orphans.push({key:`${KEYS[field]}.${value}`,tickets:total})}return orphans}
async function configure(workspace,change,{dryRun=false}){const view=await(0,import_shared_app_view.viewHead)(workspace);
const{commit,extra}=await(0,import_shared_app_change_document.changeDocument)(workspace,{kind:"config",name:"config",subject:({
keys})=>`Configure ${keys.join(", ")}`,dryRun},({draft,json})=>{const before=settingsOf(json);const after=change(before);
checkConfig(after);return{before,after,keys:writeSettings(draft,before,after)}});const orphans=await orphansOf(workspace,
view,extra);return{commit,changed:extra.keys,orphans}}0&&(module.exports={checkConfig,configure,settings});
