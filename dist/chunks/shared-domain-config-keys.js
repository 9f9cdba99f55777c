var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{CONFIG_FIELDS:()=>CONFIG_FIELDS,configValue:()=>configValue,flatConfig:()=>flatConfig,
membersOf:()=>membersOf,parseConfigKey:()=>parseConfigKey,withConfigValue:()=>withConfigValue});module.exports=__toCommonJS(
stdin_exports);var import_documents=require("./documents.js");var import_start=require("./start.js");var MAPS={statuses:[
"category","rank","to"],types:["rank"],priorities:["rank"],resolutions:["rank"],milestones:["due","description"],fields:[],
templates:["title","body","type","status","priority","milestone","due","estimate","points","labels","assignees","criteri\
a","custom"],limits:[]};var CONFIG_FIELDS=["prefix",...Object.keys(MAPS)];function membersOf(field){return Object.hasOwn(
MAPS,field)?MAPS[field]??[]:[]}function unknownKey(key,way){const message=`There is no setting ${JSON.stringify(key)}.`;
return new import_start.base_errors__TicketError("UNKNOWN_SETTING","notFound",message,{data:{key},hint:way})}function parseConfigKey(key){
const dot=key.indexOf(".");const field=dot<0?key:key.slice(0,dot);if(!CONFIG_FIELDS.includes(field)){const near=(0,import_start.base_similar__closest)(
field,CONFIG_FIELDS);const meant=near===void 0?"":`Did you mean ${near}? `;throw unknownKey(key,`${meant}Known: ${CONFIG_FIELDS.
join(", ")}.`)}if(dot<0)return{field,name:void 0,member:void 0};if(field==="prefix")throw unknownKey(key,"The prefix has\
 no parts: prefix.");const rest=key.slice(dot+1);const last=rest.lastIndexOf(".");const member=last>0?rest.slice(last+1):
"";const has=membersOf(field).includes(member);const name=(0,import_documents.domain_apply_values__checkName)(`name in ${field}`,
has?rest.slice(0,last):rest);return{field,name,member:has?member:void 0}}function configValue(values,{field,name,member}){
const whole=values[field];if(name===void 0)return whole;const element=(0,import_start.base_json__isObject)(whole)&&Object.
hasOwn(whole,name)?whole[name]:void 0;if(member===void 0)return element;return(0,import_start.base_json__isObject)(element)&&
Object.hasOwn(element,member)?element[member]:void 0}function withMember(source,name,value){const{[name]:_,...rest}=(0,import_start.base_json__isObject)(
source)?source:{};return value===void 0?rest:{...rest,[name]:value}}function withConfigValue(values,{field,name,member},value){
if(name===void 0)return withMember(values,field,value);const map=(0,import_start.base_json__isObject)(values[field])?values[field]:
{};const inner=member===void 0?value:withMember(Object.hasOwn(map,name)?map[name]:{},member,value);return withMember(values,
field,withMember(map,name,inner))}function settingsOf(field,name,element){const key=`${field}.${name}`;const members=membersOf(
field);const parts=(0,import_start.base_json__isObject)(element)?Object.entries(element):[];if(parts.length===0||!parts.
every(([member])=>members.includes(member)))return[[key,element]];return parts.map(([member,value])=>[`${key}.${member}`,
value])}function flatConfig(values){return CONFIG_FIELDS.flatMap(field=>{const value=values[field];if(value===void 0)return[];
if(!(0,import_start.base_json__isObject)(value))return[[field,value]];return Object.entries(value).flatMap(([name,element])=>settingsOf(
field,name,element))})}0&&(module.exports={CONFIG_FIELDS,configValue,flatConfig,membersOf,parseConfigKey,withConfigValue});
