var{domain_apply_values__checkAmount:checkAmount,domain_apply_values__checkDate:checkDate,domain_apply_values__checkKey:checkKey,
domain_apply_values__checkName:checkName,domain_apply_values__checkText:checkText,domain_apply_values__checkTitle:checkTitle,
domain_apply_faults__unknownValue:unknownValue,domain_document__cellKey:cellKey}=require("./documents.js");var{base_quick_json__configOf:configOf,
base_quick_json__findFiles:findFiles,base_quick_json__looseJson:looseJson,base_quick_json__readTexts:readTexts}=require(
"./write.js");var{base_canonical_json__equalJson:equalJson,base_json__isArray:isArray,base_json__isObject:isObject,base_errors__TicketError:TicketError,
base_errors__isTicketError:isTicketError}=require("./start.js");var{changeDocument}=require("./shared-app-change-documen\
t.js");var{CONFIG_FIELDS,membersOf}=require("./shared-domain-config-keys.js");var{listAt}=require("./shared-app-list-tic\
kets.js");var{viewHead}=require("./shared-app-view.js");var{customSchemaFault}=require("./shared-domain-config-custom-sc\
hema.js");var CATEGORIES=["open","active","closed"];var PREFIX=/^[a-z][a-z0-9]{0,9}$/;function badSetting(key,problem,hint){
return new TicketError("BAD_SETTING","invalid",`The setting ${key} ${problem}.`,{data:{key,problem},hint})}var text=check=>(value,key)=>{
if(typeof value!=="string")throw badSetting(key,"must be a text");check("value",value)};var amount=(value,key)=>{if(typeof value!==
"number")throw badSetting(key,"must be a number");checkAmount("value",value)};var rank=(value,key)=>{if(typeof value!=="\
number")throw badSetting(key,"must be a number: places are by rank")};var list=check=>(value,key)=>{if(!isArray(value))throw badSetting(
key,"must be a list");for(const item of value)text(check)(item,key,{})};var namesIn=(values,field)=>isObject(values[field])?
Object.keys(values[field]):[];var oneOf=(what,field)=>(value,key,values)=>{if(typeof value!=="string")throw badSetting(key,
"must be a text");const known=namesIn(values,field);if(!known.includes(value))throw unknownValue(what,value,known)};var category=(value,key)=>{
if(typeof value!=="string"||!CATEGORIES.includes(value))throw badSetting(key,`must be one of ${CATEGORIES.join(", ")}`)};
var targets=(value,key,values)=>{list(checkName)(value,key,values);if(isArray(value))for(const to of value)oneOf("status",
"statuses")(to,key,values)};var custom=(value,key)=>{if(!isObject(value))throw badSetting(key,"must be an object");Object.
keys(value).forEach(checkKey)};var MEMBERS={statuses:{category,rank,to:targets},types:{rank},priorities:{rank},resolutions:{
rank},milestones:{due:text(checkDate),description:text(checkText)},templates:{title:text((_,value)=>checkTitle(value)),body:text(
checkText),type:oneOf("type","types"),status:oneOf("status","statuses"),priority:oneOf("priority","priorities"),milestone:text(
checkName),due:text(checkDate),estimate:amount,points:amount,labels:list(checkName),assignees:list(checkName),criteria:list(
checkText),custom}};function checkElement(field,name,element,values){const key=`${field}.${name}`;checkName(`name in ${field}`,
name);if(field==="fields"){const fault=customSchemaFault(element);if(fault!==void 0)throw badSetting(key,fault);return}if(field===
"limits"){amount(element,key,values);return}if(!isObject(element))throw badSetting(key,"must be an object");if(field==="\
statuses"&&element["category"]===void 0)throw badSetting(key,"needs a category",`For example: git ticket config set ${key}\
.category active`);for(const[member,value]of Object.entries(element)){const check=MEMBERS[field]?.[member];if(check===void 0)
throw badSetting(`${key}.${member}`,"is not known",`Known: ${membersOf(field).join(", ")}.`);check(value,`${key}.${member}`,
values)}}function named(error,key){if(!isTicketError(error)||error.code==="BAD_SETTING")return error;return badSetting(key,
`is wrong: ${error.message.replace(/\.$/,"")}`,error.hint)}function checkWhole(values){const{prefix,statuses}=values;if(prefix!==
void 0&&(typeof prefix!=="string"||!PREFIX.test(prefix)))throw badSetting("prefix","must be 1 to 10 lower-case letters a\
nd digits, a letter first");const categories=Object.values(isObject(statuses)?statuses:{}).map(s=>isObject(s)?s["categor\
y"]:void 0);for(const needed of["open","closed"])if(statuses!==void 0&&!categories.includes(needed))throw badSetting("st\
atuses",`must have one of the category ${needed}`);for(const field of["types","priorities"])if(values[field]!==void 0&&namesIn(
values,field).length===0)throw badSetting(field,"must not be empty")}function checkConfig(values){for(const[field,map]of Object.
entries(values)){if(field==="prefix")continue;if(!isObject(map))throw badSetting(field,"must be an object");for(const[name,
element]of Object.entries(map))try{checkElement(field,name,element,values)}catch(error){throw named(error,`${field}.${name}`)}}
checkWhole(values)}function settingsOf(json){const found={};for(const field of CONFIG_FIELDS)if(json[field]!==void 0)found[field]=
json[field];return found}async function settings(workspace){const{store}=workspace;const{snapshot}=await viewHead(workspace);
const oid=(await findFiles(store,snapshot.root,["config.json"])).get("config.json");const[read]=oid===void 0?[]:await readTexts(
store,[oid]);if(read===void 0||"problem"in read)return{};return settingsOf(looseJson("config","config",read.text)??{})}function*cellsOf(before,after){
yield{key:"prefix",cell:"prefix",old:before["prefix"],now:after["prefix"]};for(const field of CONFIG_FIELDS){if(field===
"prefix")continue;const[from={},to={}]=[before,after].map(s=>isObject(s[field])?s[field]:{});for(const name of new Set([
...Object.keys(from),...Object.keys(to)])){const[old,now]=[from,to].map(map=>Object.hasOwn(map,name)?map[name]:void 0);yield{
key:`${field}.${name}`,cell:cellKey(field,name),old,now}}}}function writeSettings(draft,before,after){const differing=[...cellsOf(
before,after)].filter(({old,now})=>!equalJson(old,now));for(const{cell,now}of differing)draft.set(cell,now);return differing.
map(({key})=>key)}function namesOf(settings2){const{statuses,types,priorities}=configOf(settings2);return{status:statuses.
map(s=>s.name),type:types,priority:priorities}}var KEYS={status:"statuses",type:"types",priority:"priorities"};async function orphansOf(workspace,view,{
before,after}){const[old,now]=[namesOf(before),namesOf(after)];const orphans=[];for(const field of["status","type","prio\
rity"])for(const value of old[field].filter(name=>!now[field].includes(name))){const{total}=await listAt(workspace,view,
{all:true,[field]:[value]});if(total>0)orphans.push({key:`${KEYS[field]}.${value}`,tickets:total})}return orphans}async function configure(workspace,change,{
dryRun=false}){const view=await viewHead(workspace);const{commit,extra}=await changeDocument(workspace,{kind:"config",name:"\
config",subject:({keys})=>`Configure ${keys.join(", ")}`,dryRun},({draft,json})=>{const before=settingsOf(json);const after=change(
before);checkConfig(after);return{before,after,keys:writeSettings(draft,before,after)}});const orphans=await orphansOf(workspace,
view,extra);return{commit,changed:extra.keys,orphans}}module.exports={__proto__:null,checkConfig,settings,configure};
