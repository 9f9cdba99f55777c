var{domain_apply_values__checkName:checkName}=require("./documents.js");var{base_similar__closest:closest,base_json__isObject:isObject,
base_errors__TicketError:TicketError}=require("./start.js");var MAPS={statuses:["category","rank","to"],types:["rank"],priorities:[
"rank"],resolutions:["rank"],milestones:["due","description"],fields:[],templates:["title","body","type","status","prior\
ity","milestone","due","estimate","points","labels","assignees","criteria","custom"],limits:[]};var CONFIG_FIELDS=["pref\
ix",...Object.keys(MAPS)];function membersOf(field){return Object.hasOwn(MAPS,field)?MAPS[field]??[]:[]}function unknownKey(key,way){
const message=`There is no setting ${JSON.stringify(key)}.`;return new TicketError("UNKNOWN_SETTING","notFound",message,
{data:{key},hint:way})}function parseConfigKey(key){const dot=key.indexOf(".");const field=dot<0?key:key.slice(0,dot);if(!CONFIG_FIELDS.
includes(field)){const near=closest(field,CONFIG_FIELDS);const meant=near===void 0?"":`Did you mean ${near}? `;throw unknownKey(
key,`${meant}Known: ${CONFIG_FIELDS.join(", ")}.`)}if(dot<0)return{field,name:void 0,member:void 0};if(field==="prefix")
throw unknownKey(key,"The prefix has no parts: prefix.");const rest=key.slice(dot+1);const last=rest.lastIndexOf(".");const member=last>
0?rest.slice(last+1):"";const has=membersOf(field).includes(member);const name=checkName(`name in ${field}`,has?rest.slice(
0,last):rest);return{field,name,member:has?member:void 0}}function configValue(values,{field,name,member}){const whole=values[field];
if(name===void 0)return whole;const element=isObject(whole)&&Object.hasOwn(whole,name)?whole[name]:void 0;if(member===void 0)
return element;return isObject(element)&&Object.hasOwn(element,member)?element[member]:void 0}function withMember(source,name,value){
const{[name]:_,...rest}=isObject(source)?source:{};return value===void 0?rest:{...rest,[name]:value}}function withConfigValue(values,{
field,name,member},value){if(name===void 0)return withMember(values,field,value);const map=isObject(values[field])?values[field]:
{};const inner=member===void 0?value:withMember(Object.hasOwn(map,name)?map[name]:{},member,value);return withMember(values,
field,withMember(map,name,inner))}function settingsOf(field,name,element){const key=`${field}.${name}`;const members=membersOf(
field);const parts=isObject(element)?Object.entries(element):[];if(parts.length===0||!parts.every(([member])=>members.includes(
member)))return[[key,element]];return parts.map(([member,value])=>[`${key}.${member}`,value])}function flatConfig(values){
return CONFIG_FIELDS.flatMap(field=>{const value=values[field];if(value===void 0)return[];if(!isObject(value))return[[field,
value]];return Object.entries(value).flatMap(([name,element])=>settingsOf(field,name,element))})}module.exports={__proto__:null,
CONFIG_FIELDS,membersOf,parseConfigKey,configValue,withConfigValue,flatConfig};
