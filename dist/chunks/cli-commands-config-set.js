var{cli_usage_errors__wrongOperands:wrongOperands,base_json__isObject:isObject,base_errors__TicketError:TicketError}=require(
"./start.js");var{base_parse_json__parseJson:parseJson}=require("./documents.js");var{tellConfigured}=require("./shared-\
cli-configuring.js");var{configValue,membersOf,parseConfigKey,withConfigValue}=require("./shared-domain-config-keys.js");
var LISTS=new Set(["to","labels","assignees","criteria"]);var OTHERS=new Set(["rank","estimate","points","custom"]);function badValue(key,text,cause){
const message=`The value of ${key} must be JSON, not ${JSON.stringify(text)}.`;return new TicketError("BAD_SETTING","inv\
alid",message,{data:{key,text},cause,hint:`For example: git ticket config set ${key} '{"type": "string", "enum": ["S1", \
"S2"]}'`})}function jsonOf(key,text){try{return parseJson(text).value}catch(cause){throw badValue(key,text,cause)}}function memberValue(key,member,text){
if(OTHERS.has(member))return jsonOf(key,text);if(!LISTS.has(member))return text;if(text.trim().startsWith("["))return jsonOf(
key,text);return text.split(",").map(name=>name.trim()).filter(name=>name!=="")}var MEMBER=/^([a-z]+)=(.*)$/s;function membersOfWords({
field,name},words){const known=membersOf(field);const members={};for(const word of words){const[,member="",text=""]=MEMBER.
exec(word)??[];if(!known.includes(member))return void 0;members[member]=memberValue(`${field}.${name}.${member}`,member,
text)}return members}function valueOfWords(key,words){const{field,name,member}=key;const text=words.join(" ");const spelt=[
field,name,member].filter(part=>part!==void 0).join(".");if(name===void 0)return{value:field==="prefix"?text:jsonOf(spelt,
text),merges:false};if(member!==void 0)return{value:memberValue(spelt,member,text),merges:false};if(words.length===0)return{
value:{},merges:true};const members=membersOfWords(key,words);return members===void 0?{value:jsonOf(spelt,text),merges:false}:
{value:members,merges:true}}var RANKED=new Set(["statuses","types","priorities","resolutions"]);function lastRank(settings,field){
const map=settings[field];const ranks=Object.values(isObject(map)?map:{}).map(element=>isObject(element)&&typeof element["\
rank"]==="number"?element["rank"]:0);return ranks.reduce((most,rank)=>Math.max(most,rank),0)}function ranked(settings,{field},element){
const placed=!RANKED.has(field)||element["rank"]!==void 0;return placed?element:{...element,rank:Math.floor(lastRank(settings,
field))+1}}function withValue(settings,key,{value,merges}){const old=configValue(settings,key);const whole=merges&&isObject(
value)&&isObject(old)?{...old,...value}:value;const isNew=old===void 0&&key.name!==void 0&&key.member===void 0;const placed=isNew&&
isObject(whole)?ranked(settings,key,whole):whole;return withConfigValue(settings,key,placed)}var run=async(call,context)=>{
const[word="",...words]=call.operands;const key=parseConfigKey(word);if(words.length===0&&(key.name===void 0||key.member!==
void 0))throw wrongOperands(call.spec,"which value?");const given=valueOfWords(key,words);const opened=await context.tickets();
const options={dryRun:call.flag("dry-run")};const change=await opened.configure(settings=>withValue(settings,key,given),
options);return tellConfigured(change,call,context)};module.exports={__proto__:null,run};
