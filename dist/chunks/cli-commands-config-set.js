var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_start=require("./start.js");
var import_base=require("./base.js");var import_documents=require("./documents.js");var import_shared_cli_configuring=require("./shared-cli-configuring.js");
var import_shared_domain_config_keys=require("./shared-domain-config-keys.js");var LISTS=new Set(["to","labels","assigne\
es","criteria"]);var OTHERS=new Set(["rank","estimate","points","custom"]);function badValue(key,text,cause){const message=`\
The value of ${key} must be JSON, not ${JSON.stringify(text)}.`;return new import_start.base_errors__TicketError("BAD_SE\
TTING","invalid",message,{data:{key,text},cause,hint:`For example: git ticket config set ${key} '{"type": "string", "enu\
m": ["S1", "S2"]}'`})}function jsonOf(key,text){try{return(0,import_base.base_parse_json__parseJson)(text).value}catch(cause){
throw badValue(key,text,cause)}}function memberValue(key,member,text){if(OTHERS.has(member))return jsonOf(key,text);if(!LISTS.
has(member))return text;if(text.trim().startsWith("["))return jsonOf(key,text);return text.split(",").map(name=>name.trim()).
filter(name=>name!=="")}var MEMBER=/^([a-z]+)=(.*)$/s;function membersOfWords({field,name},words){const known=(0,import_shared_domain_config_keys.membersOf)(
field);const members={};for(const word of words){const[,member="",text=""]=MEMBER.exec(word)??[];if(!known.includes(member))
return void 0;members[member]=memberValue(`${field}.${name}.${member}`,member,text)}return members}function valueOfWords(key,words){
const{field,name,member}=key;const text=words.join(" ");const spelt=[field,name,member].filter(part=>part!==void 0).join(
".");if(name===void 0)return{value:field==="prefix"?text:jsonOf(spelt,text),merges:false};if(member!==void 0)return{value:memberValue(
spelt,member,text),merges:false};if(words.length===0)return{value:{},merges:true};const members=membersOfWords(key,words);
return members===void 0?{value:jsonOf(spelt,text),merges:false}:{value:members,merges:true}}var RANKED=new Set(["statuse\
s","types","priorities","resolutions"]);function lastRank(settings,field){const map=settings[field];const ranks=Object.values(
(0,import_start.base_json__isObject)(map)?map:{}).map(element=>(0,import_start.base_json__isObject)(element)&&typeof element["\
rank"]==="number"?element["rank"]:0);return ranks.reduce((most,rank)=>Math.max(most,rank),0)}function ranked(settings,{field},element){
const placed=!RANKED.has(field)||element["rank"]!==void 0;return placed?element:{...element,rank:Math.floor(lastRank(settings,
field))+1}}function withValue(settings,key,{value,merges}){const old=(0,import_shared_domain_config_keys.configValue)(settings,
key);const whole=merges&&(0,import_start.base_json__isObject)(value)&&(0,import_start.base_json__isObject)(old)?{...old,
...value}:value;const isNew=old===void 0&&key.name!==void 0&&key.member===void 0;const placed=isNew&&(0,import_start.base_json__isObject)(
whole)?ranked(settings,key,whole):whole;return(0,import_shared_domain_config_keys.withConfigValue)(settings,key,placed)}
var run=async(call,context)=>{const[word="",...words]=call.operands;const key=(0,import_shared_domain_config_keys.parseConfigKey)(
word);if(words.length===0&&(key.name===void 0||key.member!==void 0))throw(0,import_start.cli_usage_errors__wrongOperands)(
call.spec,"which value?");const given=valueOfWords(key,words);const opened=await context.tickets();const options={dryRun:call.
flag("dry-run")};const change=await opened.configure(settings=>withValue(settings,key,given),options);return(0,import_shared_cli_configuring.tellConfigured)(
change,call,context)};0&&(module.exports={run});
