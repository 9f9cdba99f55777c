var TEXT={type:"string"};var NUMBER={type:"number"};var COUNT={type:"integer",minimum:0};var YES_NO={type:"boolean"};var ANY={};
var ID={type:"string",pattern:"^[0-9a-hjkmnp-tv-z]{12}$"};var OID={type:"string",pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})\
$"};var TIME={type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"};var oneOf=(...values)=>({enum:[
...values]});var orNull=shape=>({anyOf:[shape,{type:"null"}]});var listOf=items=>({type:"array",items});function objectOf(members){
const properties={};for(const[name,shape]of Object.entries(members))properties[name.replace(/\?$/,"")]=shape;const required=Object.
keys(members).filter(name=>!name.endsWith("?"));return{type:"object",required,properties}}var CLAIM=objectOf({by:TEXT,lease:TEXT,
fence:COUNT,expires:TIME});var LINK=objectOf({type:TEXT,to:ID,"shown?":TEXT,"title?":TEXT,"status?":orNull(TEXT)});var TEXTS=listOf(
TEXT);var TICKET_MEMBERS={...{id:ID,shown:TEXT,title:TEXT,body:TEXT,type:orNull(TEXT),status:TEXT},...{category:oneOf("o\
pen","active","closed","unknown"),resolution:orNull(TEXT)},...{closed:orNull(TIME),closedBy:orNull(TEXT),priority:orNull(
TEXT)},...{assignees:TEXTS,labels:TEXTS,milestone:orNull(TEXT),due:orNull(TEXT)},...{estimate:orNull(NUMBER),points:orNull(
NUMBER),links:listOf(LINK)},criteria:listOf(objectOf({id:TEXT,text:TEXT,done:YES_NO})),comments:listOf(objectOf({id:TEXT,
by:orNull(TEXT),at:TEXT,body:TEXT})),time:listOf(objectOf({id:TEXT,by:orNull(TEXT),at:TEXT,minutes:NUMBER})),refs:listOf(
objectOf({type:TEXT,value:TEXT})),attachments:listOf(objectOf({name:TEXT,hash:TEXT,size:COUNT,type:TEXT})),...{aliases:TEXTS,
custom:{type:"object"},claim:orNull(CLAIM),conflicts:listOf(ANY)},...{created:orNull(TEXT),createdBy:orNull(TEXT),updated:TEXT,
deleted:YES_NO},...{purged:YES_NO,blob:OID}};var TICKET=objectOf(TICKET_MEMBERS);var NAMED={id:ID,shown:TEXT,title:TEXT};
var PROBLEMS=listOf(objectOf({path:TEXT,problem:TEXT}));var PRIMED=objectOf({...{...NAMED,type:orNull(TEXT),status:TEXT,
priority:orNull(TEXT)},...{due:orNull(TEXT),claim:orNull(CLAIM)}});var CHANGE={...{...NAMED,field:TEXT,element:orNull(TEXT),
before:ANY,after:ANY}};var FAULTS=listOf(objectOf({index:COUNT,code:TEXT,message:TEXT,hint:orNull(TEXT)}));var BATCH={...{
commit:orNull(OID),batch:orNull(TEXT),created:listOf(ID),changed:listOf(ID)},...{repeated:YES_NO,faults:FAULTS}};var OPERATIONS=listOf(
objectOf({index:COUNT,op:TEXT,...NAMED}));var WAITING={held:COUNT,blocked:COUNT,parents:COUNT};var PROFILE={...{name:TEXT,
title:orNull(TEXT),type:orNull(TEXT),status:TEXT},...{skills:TEXTS,types:TEXTS,most:orNull(COUNT)}};var FIGURES={at:TIME,
queue:objectOf({ready:COUNT,...WAITING}),leases:listOf(objectOf({...NAMED,by:TEXT,since:orNull(TIME),expires:TEXT,state:oneOf(
"held","late")})),workers:listOf(objectOf({name:TEXT,tickets:COUNT})),throughput:objectOf({hour:COUNT,perHourOfDay:NUMBER}),
success:objectOf({done:COUNT,failed:COUNT,rate:orNull(NUMBER)}),bottlenecks:listOf(objectOf({...NAMED,blocks:COUNT})),stalled:listOf(
objectOf({...NAMED,why:oneOf("lease","begun"),since:TEXT})),warnings:TEXTS};var DOCUMENTS={list:["What list and query pr\
int",{commit:OID,tickets:listOf({type:"object"}),total:COUNT,problems:PROBLEMS}],ticket:["What show prints of one ticket",
{...TICKET_MEMBERS,backlinks:listOf(ANY)}],tickets:["What show prints of several tickets",{tickets:listOf(objectOf({...TICKET_MEMBERS,
backlinks:listOf(ANY)}))}],search:["What search prints",{commit:OID,tickets:listOf(objectOf({...{score:orNull(NUMBER),matches:listOf(
objectOf({kind:TEXT,text:TEXT}))}})),...{total:COUNT,partial:YES_NO,problems:PROBLEMS},suggestions:listOf(objectOf({word:TEXT,
meant:TEXT}))}],log:["What log prints",{entries:listOf(objectOf({...{commit:OID,parents:listOf(OID),kind:TEXT,subject:TEXT,
actor:TEXT},...{time:TIME,batch:orNull(TEXT),reverts:orNull(OID),touched:TEXTS},...{changes:listOf(objectOf({...CHANGE,id:TEXT})),
unreadable:TEXTS}}))}],revert:["What revert and undo print",{...{commit:orNull(OID),reverted:OID,subject:TEXT,changed:listOf(
ID)},kept:listOf(objectOf({id:ID,shown:TEXT,field:TEXT,reason:TEXT,value:ANY})),lost:listOf(objectOf({id:ID,shown:TEXT,field:TEXT,
value:ANY,commit:OID}))}],prime:["What prime prints",{...{commit:OID,by:TEXT,open:COUNT,statuses:TEXTS,readyTotal:COUNT},
...{ready:listOf(PRIMED),waiting:objectOf(WAITING),mine:listOf(PRIMED)},mineTotal:COUNT}],onboard:["What onboard prints",
{text:TEXT}],setup:["What setup prints",{file:TEXT,state:oneOf("absent","current","outdated","broken"),change:oneOf("non\
e","unchanged","written","removed")}],ready:["What ready prints",{...{commit:OID,tickets:listOf(objectOf({...TICKET_MEMBERS,
unblocks:COUNT}))},...{total:COUNT,waiting:objectOf(WAITING),problems:PROBLEMS}}],next:["What next prints without --clai\
m",{ticket:TICKET}],work:["What next --claim, claim, renew, release, handoff, done and fail print",{...BATCH,tickets:listOf(
TICKET),next:orNull(TICKET),confirmed:orNull(TEXT)}],batch:["What commands that change tickets print",{...BATCH,operations:OPERATIONS}],
agents:["What agent list prints",{commit:OID,agents:listOf(objectOf(PROFILE)),problems:PROBLEMS}],agent:["What agent sho\
w prints",{...PROFILE,assigned:listOf(TICKET),held:listOf(TICKET)}],"agent-change":["What agent register and agent remov\
e print",{...{commit:orNull(OID),name:TEXT},change:oneOf("registered","changed","unchanged","removed")}],"auto-assign":[
"What agent auto-assign prints",{...{...BATCH,operations:OPERATIONS},assigned:listOf(objectOf({...NAMED,agent:TEXT,skills:TEXTS})),
left:listOf(objectOf({...NAMED,why:oneOf("no room","no agent")}))}],"agent-figures":["What agent monitor prints",FIGURES],
error:["What every command prints on standard error when it fails",{error:objectOf({...{code:TEXT,message:TEXT,hint:orNull(
TEXT),retryable:YES_NO},...{exit:COUNT,data:{type:"object"}}})}]};var HEAD={$schema:"https://json-schema.org/draft/2020-\
12/schema"};var idOf=name=>`https://git-ticket.dev/schema/1/output/${name}.json`;var RUN_LINE={name:"output/agent-run",schema:{
...{...HEAD,$id:idOf("agent-run"),title:"A line that agent run prints in a pipe"},type:"object",required:["type"],if:{properties:{
type:{const:"end"}}},then:objectOf({...{type:TEXT,done:COUNT,failed:COUNT,lost:COUNT,released:COUNT},...{retried:COUNT,ms:NUMBER,
workers:TEXTS}}),else:objectOf({type:oneOf("started","resumed","done","failed","retry","lost","released","idle"),...{at:TIME,
worker:TEXT,id:orNull(ID),shown:orNull(TEXT),title:orNull(TEXT)},...{attempt:COUNT,ms:orNull(NUMBER),why:orNull(TEXT)}})}};
function outputSchemas(){const documents=Object.entries(DOCUMENTS).map(([kind,[title,members]])=>{const all={schemaVersion:{
const:1},kind:{const:kind},...members};return{name:`output/${kind}`,schema:{...HEAD,$id:idOf(kind),title,...objectOf(all)}}});
return[...documents,RUN_LINE]}module.exports={__proto__:null,outputSchemas};
