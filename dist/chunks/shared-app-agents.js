var{app_cached_ids__listTickets:listTickets}=require("./reading.js");var{domain_apply_values__checkName:checkName,domain_apply_values__checkTitle:checkTitle,
domain_document__cellKey:cellKey}=require("./documents.js");var{base_quick_json__isDocumentName:isDocumentName}=require(
"./write.js");var{base_similar__closest:closest,base_json__isArray:isArray,base_json__isObject:isObject,base_errors__TicketError:TicketError}=require(
"./start.js");var{namedDocuments}=require("./shared-app-named-documents.js");var{changeDocument}=require("./shared-app-c\
hange-document.js");var textIn=value=>typeof value==="string"&&value!==""?value:null;var textsIn=value=>isArray(value)?value.
filter(v=>typeof v==="string"):[];function agentOf(name,json){const{title,type,status,skills}=json;const limits=isObject(
json["limits"])?json["limits"]:{};const most=limits["tickets"];return{name,title:textIn(title),type:textIn(type),status:textIn(
status)??"active",skills:textsIn(skills),types:textsIn(limits["types"]),most:typeof most==="number"&&most>=0?most:null}}
var SECRET=/\b(?:gh[pousr]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|sk-[\w-]{16,}|xox[abprs]-[\w-]{10,}|AKIA[0-9A-Z]{16})\b|-----BEGIN [A-Z ]*PRIVATE KEY/;
var looksSecret=text=>SECRET.test(text);async function agents(workspace){const{commit,documents,problems}=await namedDocuments(
workspace,"agent");return{commit,agents:documents.map(({name,json})=>agentOf(name,json)),problems}}function noAgent(name,known){
const near=closest(name,known);const meant=near===void 0?"":`Did you mean ${near}? `;const message=`There is no agent ${JSON.
stringify(name)}.`;return new TicketError("AGENT_NOT_FOUND","notFound",message,{data:{name,known},hint:known.length===0?
"To register one: git ticket agent register NAME":`${meant}Known: ${known.join(", ")}.`})}async function profile(workspace,name){
const all=(await agents(workspace)).agents;const found=all.find(agent2=>agent2.name===name);if(found!==void 0)return found;
throw noAgent(name,all.map(agent2=>agent2.name))}var mine=({claim},name)=>claim!==null&&(claim.by===name||new RegExp(`^${name}\
-\\d+$`).test(claim.by));async function agent(workspace,name){const found=await profile(workspace,name);const{tickets}=await listTickets(
workspace,{});return{...found,assigned:tickets.filter(({assignees})=>assignees.includes(name)),held:tickets.filter(ticket=>mine(
ticket,name))}}function checkNewAgent(name,given){if(!isDocumentName(name))throw new TicketError("BAD_AGENT_NAME","usage",
`${JSON.stringify(name)} can't be the name of an agent.`,{data:{name},hint:"Names have 1 to 64 of a-z, 0-9 and -, and be\
gin and end without -."});const texts=[given.title,given.type,...given.skills??[],...given.types??[]];if(texts.some(text=>typeof text===
"string"&&looksSecret(text)))throw new TicketError("SECRET_REFUSED","invalid","That looks like a key.",{data:{name},hint:"\
Profiles are for everybody who has the tickets: keep keys in the environment of the agent."});return{...given,...typeof given.
title==="string"?{title:checkTitle(given.title)}:{},...typeof given.type==="string"?{type:checkName("type",given.type)}:
{},...given.skills===void 0?{}:{skills:given.skills.map(skill=>checkName("skill",skill))}}}function writeSkills(draft,skills){
for(const old of draft.keys("skills"))if(!skills.includes(old))draft.set(cellKey("skills",old),void 0);for(const skill of skills)
draft.set(cellKey("skills",skill),true)}function writeProfile(draft,given){const{title,type,status,skills,types,most}=given;
const write=(key,value)=>{if(value!==void 0)draft.set(key,value??void 0)};draft.set("deleted",void 0);write("title",title);
write("type",type);write("status",status==="active"?null:status);if(skills!==void 0)writeSkills(draft,skills);write(cellKey(
"limits","types"),types?.length===0?null:types&&[...types]);write(cellKey("limits","tickets"),most)}async function registerAgent(workspace,name,given,dryRun=false){
const checked=checkNewAgent(name,given);const{commit,changed,extra}=await changeDocument(workspace,{kind:"agent",name,subject:()=>`\
Register agent ${name}`,dryRun},({draft,exists})=>{writeProfile(draft,checked);return{exists}});return{commit,name,change:extra.
exists?changed?"changed":"unchanged":"registered"}}async function removeAgent(workspace,name,dryRun=false){await profile(
workspace,name);const{commit}=await changeDocument(workspace,{kind:"agent",name,subject:()=>`Remove agent ${name}`,dryRun},
({draft,exists})=>{if(!exists)throw noAgent(name,[]);draft.set("deleted",true);return void 0});return{commit,name,change:"\
removed"}}module.exports={__proto__:null,agents,profile,agent,registerAgent,removeAgent};
