var{base_json__isArray:isArray,base_json__isObject:isObject}=require("./start.js");var definitions_default={oid:{type:"s\
tring",pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},ticketId:{type:"string",pattern:"^[0-9a-hjkmnp-tv-z]{12}$"},time:{type:"\
string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?Z$"},textOrNull:{type:["string","null"]},texts:{
type:"array",items:{type:"string"}},value:{description:"Any JSON value; null is absent."},ticket:{description:"The ticke\
t as the commit leaves it; one that is gone, as it was before.",type:"object",required:["id","title","type","status","pr\
iority","assignees","labels","milestone"],properties:{id:{$ref:"#/$defs/ticketId"},title:{description:"Null: nothing is \
left of it.",$ref:"#/$defs/textOrNull"},type:{$ref:"#/$defs/textOrNull"},status:{type:"string"},priority:{$ref:"#/$defs/\
textOrNull"},assignees:{$ref:"#/$defs/texts"},labels:{$ref:"#/$defs/texts"},milestone:{$ref:"#/$defs/textOrNull"}}},change:{
description:"One value that changed.",type:"object",required:["field","element","before","after"],properties:{field:{type:"\
string"},element:{description:"The element of a set, map or list.",$ref:"#/$defs/textOrNull"},before:{$ref:"#/$defs/valu\
e"},after:{$ref:"#/$defs/value"}}},changes:{type:"array",items:{$ref:"#/$defs/change"}},link:{type:"object",required:["t\
ype","to"],properties:{type:{type:"string"},to:{type:"string"}}},wholeTicket:{description:"The ticket with all its field\
s, as docs/json.md has it.",type:"object",required:["id","title","body","status","labels","assignees","links","comments",
"custom"],properties:{id:{$ref:"#/$defs/ticketId"},title:{type:"string"},body:{type:"string"},status:{type:"string"},labels:{
$ref:"#/$defs/texts"},assignees:{$ref:"#/$defs/texts"},links:{type:"array",items:{$ref:"#/$defs/link"}},comments:{type:"\
array",items:{type:"object"}},custom:{type:"object"}}},claim:{type:"object",required:["by","lease","fence","expires"],properties:{
by:{type:"string"},lease:{type:"string"},fence:{type:"integer",minimum:1},expires:{type:"string"}}},document:{description:"\
Settings, a view, a workflow or an agent that the commit changed.",type:"object",required:["document","name","change","c\
hanges"],properties:{document:{enum:["config","view","workflow","agent"]},name:{type:"string"},change:{enum:["created","\
changed","removed"]},changes:{$ref:"#/$defs/changes"}}},created:{type:"object",required:["ticket","after"],properties:{ticket:{
$ref:"#/$defs/ticket"},after:{$ref:"#/$defs/wholeTicket"}}},changed:{type:"object",required:["ticket","changes"],properties:{
ticket:{$ref:"#/$defs/ticket"},changes:{$ref:"#/$defs/changes"}}},moved:{type:"object",required:["ticket","from","to","r\
esolution","changes"],properties:{ticket:{$ref:"#/$defs/ticket"},from:{type:"string"},to:{type:"string"},resolution:{$ref:"\
#/$defs/textOrNull"},changes:{$ref:"#/$defs/changes"}}},members:{type:"object",required:["ticket","added","removed","cha\
nges"],properties:{ticket:{$ref:"#/$defs/ticket"},added:{$ref:"#/$defs/texts"},removed:{$ref:"#/$defs/texts"},changes:{$ref:"\
#/$defs/changes"}}},linked:{type:"object",required:["ticket","added","removed","changes"],properties:{ticket:{$ref:"#/$d\
efs/ticket"},added:{type:"array",items:{$ref:"#/$defs/link"}},removed:{type:"array",items:{$ref:"#/$defs/link"}},changes:{
$ref:"#/$defs/changes"}}},commented:{type:"object",required:["ticket","change","comment","before"],properties:{ticket:{$ref:"\
#/$defs/ticket"},change:{enum:["added","edited","deleted","restored","redacted"]},comment:{type:"object",required:["id",
"by","at"],properties:{id:{type:"string"},by:{$ref:"#/$defs/textOrNull"},at:{type:"string"},replyTo:{type:"string"},body:{
description:"Left out where the comment was deleted or redacted.",type:"string"}}},before:{description:"The text that an\
 edited comment had.",$ref:"#/$defs/textOrNull"}}},claimed:{type:"object",required:["ticket","claim","before"],properties:{
ticket:{$ref:"#/$defs/ticket"},claim:{$ref:"#/$defs/claim"},before:{anyOf:[{$ref:"#/$defs/claim"},{type:"null"}]}}},deleted:{
type:"object",required:["ticket","purged","changes"],properties:{ticket:{$ref:"#/$defs/ticket"},purged:{description:"Tru\
e: it was taken away for ever.",type:"boolean"},changes:{$ref:"#/$defs/changes"}}},whole:{type:"object",required:["subje\
ct","batch","tickets","documents"],properties:{subject:{description:"First line of the commit's message.",type:"string"},
batch:{description:"Id of the batch; null where another tool made the commit.",$ref:"#/$defs/textOrNull"},tickets:{description:"\
How many tickets' files changed; of a join, those that both sides had changed.",type:"integer",minimum:0},documents:{type:"\
array",items:{$ref:"#/$defs/document"}}}},reverted:{$ref:"#/$defs/whole",type:"object",required:["reverts"],properties:{
reverts:{description:"The commit that was taken back.",$ref:"#/$defs/oid"}}},joined:{$ref:"#/$defs/whole",type:"object",
required:["parents"],properties:{parents:{type:"array",items:{$ref:"#/$defs/oid"}}}},run:{type:"object",required:["workf\
low","run","step"],properties:{workflow:{type:"string"},run:{type:"string"},step:{$ref:"#/$defs/textOrNull"}}},work:{type:"\
object",required:["ticket","agent","lease","reason"],properties:{ticket:{$ref:"#/$defs/ticket"},agent:{type:"string"},lease:{
type:"string"},reason:{$ref:"#/$defs/textOrNull"}}},reset:{type:"object",required:["lost","head"],properties:{lost:{description:"\
Commits that were told last, and that are no longer in the history.",type:"array",items:{$ref:"#/$defs/oid"}},head:{description:"\
The commit from which telling goes on.",$ref:"#/$defs/oid"}}},tested:{type:"object",required:["subscriber"],properties:{
subscriber:{description:"Name of the subscriber that is tried.",type:"string",minLength:1}}}};var REF="#/$defs/";var TYPES={
"ticket.created":["created","A ticket was created"],"ticket.restored":["changed","A deleted ticket was brought back"],"t\
icket.updated":["changed","Fields of a ticket changed"],"ticket.moved":["moved","A ticket got another status"],"ticket.c\
losed":["moved","A ticket was closed"],"ticket.reopened":["moved","A closed ticket was opened again"],"ticket.assigned":[
"members","People were assigned to a ticket, or no longer are"],"ticket.labelled":["members","A ticket got labels, or lo\
st some"],"ticket.linked":["linked","A ticket got links, or lost some"],"ticket.commented":["commented","A comment was a\
dded, edited, deleted or redacted"],"ticket.claimed":["claimed","Somebody took a ticket under a lease, or made the lease\
 longer"],"ticket.released":["claimed","A lease on a ticket was given back"],"ticket.lease-expired":["claimed","A lease \
on a ticket ended by itself"],"ticket.deleted":["deleted","A ticket was deleted"],"batch.applied":["whole","A commit cha\
nged tickets or settings"],"batch.reverted":["reverted","A commit took a batch back"],"sync.joined":["joined","Two histo\
ries were joined"],"workflow.started":["run","A workflow was started"],"workflow.advanced":["run","A step of a workflow \
was done"],"workflow.finished":["run","All steps of a workflow are done"],"workflow.cancelled":["run","A workflow was gi\
ven up"],"agent.started":["work","An agent began to work on a ticket"],"agent.finished":["work","An agent finished a tic\
ket"],"agent.failed":["work","An agent failed at a ticket"],"log.reset":["reset","What was told last is no longer in the\
 history"],"subscriber.tested":["tested","Somebody tried whether events arrive"]};var CAUSES="batch revert join adoption\
 migration texts import init foreign reset test".split(" ");function referredTo(schema,found=new Set){if(isArray(schema))
for(const item of schema)referredTo(item,found);if(!isObject(schema))return found;const all=definitions_default;for(const[
name,value]of Object.entries(schema)){const target=name==="$ref"&&typeof value==="string"?value.slice(REF.length):"";if(target!==
""&&!found.has(target)){found.add(target);referredTo(all[target]??null,found)}referredTo(value,found)}return found}function attributes(type,about){
return{specversion:{const:"1.0"},id:{description:"Commit and number: the same event has the same id wherever it is told.",
type:"string",pattern:"^[0-9a-f]{40,64}:(?:0|[1-9][0-9]*|reset|test-[0-9a-f]{16})$"},source:{type:"string",minLength:1},
type:{const:type},...about?{subject:{description:"Id of the ticket.",$ref:`${REF}ticketId`}}:{},time:{description:"When \
the commit was made.",$ref:`${REF}time`},datacontenttype:{const:"application/json"},commit:{$ref:`${REF}oid`},actor:{description:"\
E-mail address of who made the commit.",type:"string",minLength:1,maxLength:1e3},cause:{description:"What kind of commit\
 it is.",enum:CAUSES}}}function eventSchema(type){const[data,title]=TYPES[type];const properties={...attributes(type,type.
startsWith("ticket.")||type.startsWith("agent.")),data:{$ref:`${REF}${data}`}};const names=referredTo(properties);const $defs=Object.
fromEntries(Object.entries(definitions_default).filter(([name])=>names.has(name)));return{$schema:"https://json-schema.o\
rg/draft/2020-12/schema",$id:`https://git-ticket.dev/schema/1/event.${type}.json`,title,type:"object",required:Object.keys(
properties),properties,$defs}}module.exports={__proto__:null,eventSchema};
