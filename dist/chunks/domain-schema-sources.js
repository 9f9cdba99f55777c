var agent_schema_default={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://git-ticket.dev/schema/1/ag\
ent.json",title:"An agent as it is stored",description:"agents/<name>.json on the tickets ref: what an agent can do. Unk\
nown members are kept.",type:"object",required:["schema","name"],properties:{schema:{const:1},name:{$ref:"definitions.js\
on#/$defs/documentName"},title:{$ref:"definitions.json#/$defs/title"},type:{$ref:"definitions.json#/$defs/name"},status:{
$ref:"definitions.json#/$defs/name"},skills:{$ref:"definitions.json#/$defs/names"},limits:{type:"object"},custom:{$ref:"\
definitions.json#/$defs/custom"},deleted:{type:"boolean"},created:{$ref:"definitions.json#/$defs/time"},createdBy:{$ref:"\
definitions.json#/$defs/person"},_v:{description:"When each value was written. A value without an entry was written at `\
all`; a part of an element at the stamp in the element's id.",type:"object",required:["all"],properties:{all:{$ref:"defi\
nitions.json#/$defs/stamp"},skills:{$ref:"definitions.json#/$defs/stamps"},limits:{$ref:"definitions.json#/$defs/stamps"},
custom:{$ref:"definitions.json#/$defs/stamps"},removed:{description:"When elements were removed.",type:"object",properties:{
skills:{$ref:"definitions.json#/$defs/stamps"},limits:{$ref:"definitions.json#/$defs/stamps"},custom:{$ref:"definitions.\
json#/$defs/stamps"}},additionalProperties:{$ref:"definitions.json#/$defs/stamp"}}},additionalProperties:{$ref:"definiti\
ons.json#/$defs/stamp"}}},if:{properties:{purged:{const:true}},required:["purged"]},then:{propertyNames:{enum:["schema",
"name","purged"]}},else:{properties:{_v:true},required:["_v"]}};var config_schema_default={$schema:"https://json-schema.\
org/draft/2020-12/schema",$id:"https://git-ticket.dev/schema/1/config.json",title:"The configuration as it is stored",description:"\
config.json on the tickets ref: statuses, types, priorities, the id prefix. Unknown members are kept.",type:"object",required:[
"schema","name"],properties:{schema:{const:1},name:{const:"config"},prefix:{type:"string",pattern:"^[a-z][a-z0-9]{0,9}$"},
statuses:{type:"object",propertyNames:{minLength:1,maxLength:200,pattern:"^[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](\
?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$"},additionalProperties:{
type:"object",required:["category"],properties:{category:{enum:["open","active","closed"]},rank:{type:"number"},to:{description:"\
Where a ticket may go from here; absent means anywhere.",$ref:"definitions.json#/$defs/names"}}}},types:{type:"object",propertyNames:{
minLength:1,maxLength:200,pattern:"^[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u\
2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$"},additionalProperties:{type:"object",properties:{rank:{type:"\
number"}}}},priorities:{type:"object",propertyNames:{minLength:1,maxLength:200,pattern:"^[^\\s,\\u0000-\\u001f\\u007f-\\u009f\
\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$"},
additionalProperties:{type:"object",properties:{rank:{type:"number"}}}},resolutions:{type:"object",propertyNames:{minLength:1,
maxLength:200,pattern:"^[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\\
u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$"},additionalProperties:{type:"object",properties:{rank:{type:"number"}}}},
milestones:{type:"object"},fields:{type:"object"},templates:{type:"object"},limits:{type:"object"},deleted:{type:"boolea\
n"},created:{$ref:"definitions.json#/$defs/time"},createdBy:{$ref:"definitions.json#/$defs/person"},_v:{description:"Whe\
n each value was written. A value without an entry was written at `all`; a part of an element at the stamp in the elemen\
t's id.",type:"object",required:["all"],properties:{all:{$ref:"definitions.json#/$defs/stamp"},statuses:{$ref:"definitio\
ns.json#/$defs/stamps"},types:{$ref:"definitions.json#/$defs/stamps"},priorities:{$ref:"definitions.json#/$defs/stamps"},
resolutions:{$ref:"definitions.json#/$defs/stamps"},milestones:{$ref:"definitions.json#/$defs/stamps"},fields:{$ref:"def\
initions.json#/$defs/stamps"},templates:{$ref:"definitions.json#/$defs/stamps"},limits:{$ref:"definitions.json#/$defs/st\
amps"},removed:{description:"When elements were removed.",type:"object",properties:{statuses:{$ref:"definitions.json#/$d\
efs/stamps"},types:{$ref:"definitions.json#/$defs/stamps"},priorities:{$ref:"definitions.json#/$defs/stamps"},resolutions:{
$ref:"definitions.json#/$defs/stamps"},milestones:{$ref:"definitions.json#/$defs/stamps"},fields:{$ref:"definitions.json\
#/$defs/stamps"},templates:{$ref:"definitions.json#/$defs/stamps"},limits:{$ref:"definitions.json#/$defs/stamps"}},additionalProperties:{
$ref:"definitions.json#/$defs/stamp"}}},additionalProperties:{$ref:"definitions.json#/$defs/stamp"}}},if:{properties:{purged:{
const:true}},required:["purged"]},then:{propertyNames:{enum:["schema","name","purged"]}},else:{properties:{_v:true},required:[
"_v"]}};var definitions_schema_default={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://git-ticket.d\
ev/schema/1/definitions.json",title:"What the documents and operations of git-ticket have in common",$defs:{ticketId:{description:"\
12 characters of Crockford base32.",type:"string",pattern:"^[0-9a-hjkmnp-tv-z]{12}$"},stamp:{description:"When and by wh\
ich process a value was written.",type:"string",pattern:"^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-hjkmnp-tv-z]{11}$"},elementId:{
description:"A stamp and a counter of 4 characters.",type:"string",pattern:"^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-hjkmnp-\
tv-z]{15}$"},stamps:{description:"Stamps of the elements of a set, of records or of a map.",type:"object",additionalProperties:{
$ref:"#/$defs/stamp"}},title:{type:"string",minLength:1,maxLength:1e3,pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\
]*$"},name:{description:"A label, assignee, alias, milestone, status or the like.",type:"string",minLength:1,maxLength:200,
pattern:"^[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u\
007f-\\u009f\\u2028\\u2029])?$"},names:{type:"array",items:{$ref:"#/$defs/name"}},person:{description:"Who did something\
: an e-mail address or a name.",type:"string",minLength:1,maxLength:1e3,pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u20\
29]*$"},text:{description:"A text as an operation gives it: one string.",type:"string",maxLength:1048576},lines:{description:"\
A text as a document holds it: its lines.",type:"array",minItems:1,items:{type:"string",maxLength:1048576,pattern:"^[^\\n\
]*$"}},linkType:{type:"string",pattern:"^[a-z][a-z0-9-]{0,39}$"},link:{type:"object",required:["type","to"],properties:{
type:{$ref:"#/$defs/linkType"},to:{$ref:"#/$defs/ticketId"}},propertyNames:{enum:["type","to"]},additionalProperties:false},
reference:{description:"Something outside: a commit, an issue of another tracker, an address.",type:"object",required:["\
type","value"],properties:{type:{$ref:"#/$defs/linkType"},value:{type:"string",minLength:1,maxLength:2e3,pattern:"^[^\\u0\
000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"}},propertyNames:{enum:["type","value"]},additionalProperties:false},date:{type:"\
string",pattern:"^\\d{4}-\\d{2}-\\d{2}$"},time:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?Z\
$"},amount:{description:"Hours, points, minutes.",type:"number",minimum:0},custom:{description:"Custom fields; their val\
ues may be any JSON.",type:"object",propertyNames:{minLength:1,maxLength:100,pattern:"^[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u\
2028\\u2029](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$"}},
documentName:{type:"string",pattern:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"}}};var operation_schema_default={$schema:"h\
ttps://json-schema.org/draft/2020-12/schema",$id:"https://git-ticket.dev/schema/1/operation.json",title:"One operation o\
f a batch",description:"One typed change to one ticket. A batch is an array of operations that become one commit, or not\
hing.",type:"object",required:["op"],properties:{op:{enum:["create","set","move","close","reopen","label","assign","alia\
s","ref","link","unlink","criteria","comment","comments","time","attach","claim","renew","release","handoff","purge","de\
lete","restore"]}},allOf:[{if:{properties:{op:{const:"create"}},required:["op"]},then:{$ref:"#/$defs/create"}},{if:{properties:{
op:{const:"set"}},required:["op"]},then:{$ref:"#/$defs/set"}},{if:{properties:{op:{const:"move"}},required:["op"]},then:{
$ref:"#/$defs/move"}},{if:{properties:{op:{const:"close"}},required:["op"]},then:{$ref:"#/$defs/close"}},{if:{properties:{
op:{const:"reopen"}},required:["op"]},then:{$ref:"#/$defs/reopen"}},{if:{properties:{op:{enum:["label","assign","alias"]}},
required:["op"]},then:{$ref:"#/$defs/names"}},{if:{properties:{op:{const:"ref"}},required:["op"]},then:{$ref:"#/$defs/re\
fs"}},{if:{properties:{op:{enum:["link","unlink"]}},required:["op"]},then:{$ref:"#/$defs/link"}},{if:{properties:{op:{const:"\
criteria"}},required:["op"]},then:{$ref:"#/$defs/criteria"}},{if:{properties:{op:{const:"comment"}},required:["op"]},then:{
$ref:"#/$defs/comment"}},{if:{properties:{op:{const:"comments"}},required:["op"]},then:{$ref:"#/$defs/comments"}},{if:{properties:{
op:{const:"time"}},required:["op"]},then:{$ref:"#/$defs/time"}},{if:{properties:{op:{const:"attach"}},required:["op"]},then:{
$ref:"#/$defs/attach"}},{if:{properties:{op:{const:"claim"}},required:["op"]},then:{$ref:"#/$defs/claim"}},{if:{properties:{
op:{const:"renew"}},required:["op"]},then:{$ref:"#/$defs/renew"}},{if:{properties:{op:{const:"release"}},required:["op"]},
then:{$ref:"#/$defs/release"}},{if:{properties:{op:{const:"handoff"}},required:["op"]},then:{$ref:"#/$defs/handoff"}},{if:{
properties:{op:{const:"purge"}},required:["op"]},then:{$ref:"#/$defs/purge"}},{if:{properties:{op:{enum:["delete","resto\
re"]}},required:["op"]},then:{$ref:"#/$defs/existence"}}],$defs:{token:{description:"A whole id, a unique prefix of one,\
 a shown id like tk-7k3m, an alias, or $name of a ticket that the same batch creates.",type:"string",minLength:1,maxLength:200,
pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"},lease:{description:"The id of a lease.",type:"string",minLength:1,
maxLength:200},seconds:{description:"How long a lease is to hold, from now.",type:"integer",minimum:1,maximum:2592e3},create:{
type:"object",required:["op","title"],properties:{op:{const:"create"},ref:{description:"A name for this ticket inside th\
e batch.",type:"string",pattern:"^\\$[A-Za-z0-9_.-]{1,100}$"},title:{$ref:"definitions.json#/$defs/title"},body:{$ref:"d\
efinitions.json#/$defs/text"},type:{$ref:"definitions.json#/$defs/name"},status:{$ref:"definitions.json#/$defs/name"},resolution:{
$ref:"definitions.json#/$defs/name"},priority:{$ref:"definitions.json#/$defs/name"},assignees:{$ref:"definitions.json#/$\
defs/names"},labels:{$ref:"definitions.json#/$defs/names"},milestone:{$ref:"definitions.json#/$defs/name"},due:{$ref:"de\
finitions.json#/$defs/date"},estimate:{$ref:"definitions.json#/$defs/amount"},points:{$ref:"definitions.json#/$defs/amou\
nt"},links:{type:"array",items:{type:"object",required:["type","to"],properties:{type:{$ref:"definitions.json#/$defs/lin\
kType"},to:{$ref:"#/$defs/token"}},propertyNames:{enum:["type","to"]},additionalProperties:false}},parent:{$ref:"#/$defs\
/token"},dependsOn:{type:"array",items:{$ref:"#/$defs/token"}},criteria:{type:"array",items:{type:"string",minLength:1,maxLength:1048576}},
aliases:{$ref:"definitions.json#/$defs/names"},refs:{type:"array",items:{$ref:"definitions.json#/$defs/reference"}},custom:{
$ref:"definitions.json#/$defs/custom"},ifStatus:{$ref:"definitions.json#/$defs/name"},ifMatch:{description:"Oid of the t\
icket's blob.",type:"string",pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},ifLease:{$ref:"#/$defs/lease"},ifHolder:{$ref:"d\
efinitions.json#/$defs/person"}},propertyNames:{enum:["op","ref","title","body","type","status","resolution","priority",
"assignees","labels","milestone","due","estimate","points","links","parent","dependsOn","criteria","aliases","refs","cus\
tom","ifStatus","ifMatch","ifLease","ifHolder"]},additionalProperties:false},set:{type:"object",required:["op","id","fie\
lds"],properties:{op:{const:"set"},id:{$ref:"#/$defs/token"},fields:{description:"New values; null clears a field.",type:"\
object",minProperties:1,properties:{title:{$ref:"definitions.json#/$defs/title"},body:{type:["string","null"],maxLength:1048576},
type:{$ref:"definitions.json#/$defs/name"},priority:{type:["string","null"],minLength:1,maxLength:200,pattern:"^[^\\s,\\u0\
000-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\\
u2029])?$"},milestone:{type:["string","null"],minLength:1,maxLength:200,pattern:"^[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\\
u2029](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$"},due:{
type:["string","null"],pattern:"^\\d{4}-\\d{2}-\\d{2}$"},estimate:{type:["number","null"],minimum:0},points:{type:["numb\
er","null"],minimum:0},custom:{$ref:"definitions.json#/$defs/custom"}},propertyNames:{enum:["title","body","type","prior\
ity","milestone","due","estimate","points","custom"]},additionalProperties:false},ifStatus:{$ref:"definitions.json#/$def\
s/name"},ifMatch:{description:"Oid of the ticket's blob.",type:"string",pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},ifLease:{
$ref:"#/$defs/lease"},ifHolder:{$ref:"definitions.json#/$defs/person"}},propertyNames:{enum:["op","id","fields","ifStatu\
s","ifMatch","ifLease","ifHolder"]},additionalProperties:false},move:{type:"object",required:["op","id","to"],properties:{
op:{const:"move"},id:{$ref:"#/$defs/token"},to:{$ref:"definitions.json#/$defs/name"},resolution:{$ref:"definitions.json#\
/$defs/name"},ifStatus:{$ref:"definitions.json#/$defs/name"},ifMatch:{description:"Oid of the ticket's blob.",type:"stri\
ng",pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},ifLease:{$ref:"#/$defs/lease"},ifHolder:{$ref:"definitions.json#/$defs/pe\
rson"}},propertyNames:{enum:["op","id","to","resolution","ifStatus","ifMatch","ifLease","ifHolder"]},additionalProperties:false},
close:{type:"object",required:["op","id"],properties:{op:{const:"close"},id:{$ref:"#/$defs/token"},resolution:{$ref:"def\
initions.json#/$defs/name"},ifStatus:{$ref:"definitions.json#/$defs/name"},ifMatch:{description:"Oid of the ticket's blo\
b.",type:"string",pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},ifLease:{$ref:"#/$defs/lease"},ifHolder:{$ref:"definitions.\
json#/$defs/person"}},propertyNames:{enum:["op","id","resolution","ifStatus","ifMatch","ifLease","ifHolder"]},additionalProperties:false},
reopen:{type:"object",required:["op","id"],properties:{op:{const:"reopen"},id:{$ref:"#/$defs/token"},to:{$ref:"definitio\
ns.json#/$defs/name"},ifStatus:{$ref:"definitions.json#/$defs/name"},ifMatch:{description:"Oid of the ticket's blob.",type:"\
string",pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},ifLease:{$ref:"#/$defs/lease"},ifHolder:{$ref:"definitions.json#/$def\
s/person"}},propertyNames:{enum:["op","id","to","ifStatus","ifMatch","ifLease","ifHolder"]},additionalProperties:false},
names:{type:"object",required:["op","id"],properties:{op:{enum:["label","assign","alias"]},id:{$ref:"#/$defs/token"},add:{
$ref:"definitions.json#/$defs/names"},remove:{$ref:"definitions.json#/$defs/names"},ifStatus:{$ref:"definitions.json#/$d\
efs/name"},ifMatch:{description:"Oid of the ticket's blob.",type:"string",pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},ifLease:{
$ref:"#/$defs/lease"},ifHolder:{$ref:"definitions.json#/$defs/person"}},propertyNames:{enum:["op","id","add","remove","i\
fStatus","ifMatch","ifLease","ifHolder"]},additionalProperties:false},refs:{type:"object",required:["op","id"],properties:{
op:{const:"ref"},id:{$ref:"#/$defs/token"},add:{type:"array",items:{$ref:"definitions.json#/$defs/reference"}},remove:{type:"\
array",items:{$ref:"definitions.json#/$defs/reference"}},ifStatus:{$ref:"definitions.json#/$defs/name"},ifMatch:{description:"\
Oid of the ticket's blob.",type:"string",pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},ifLease:{$ref:"#/$defs/lease"},ifHolder:{
$ref:"definitions.json#/$defs/person"}},propertyNames:{enum:["op","id","add","remove","ifStatus","ifMatch","ifLease","if\
Holder"]},additionalProperties:false},link:{type:"object",required:["op","id","type","to"],properties:{op:{enum:["link",
"unlink"]},id:{$ref:"#/$defs/token"},type:{$ref:"definitions.json#/$defs/linkType"},to:{$ref:"#/$defs/token"},ifStatus:{
$ref:"definitions.json#/$defs/name"},ifMatch:{description:"Oid of the ticket's blob.",type:"string",pattern:"^(?:[0-9a-f\
]{40}|[0-9a-f]{64})$"},ifLease:{$ref:"#/$defs/lease"},ifHolder:{$ref:"definitions.json#/$defs/person"}},propertyNames:{enum:[
"op","id","type","to","ifStatus","ifMatch","ifLease","ifHolder"]},additionalProperties:false},criterionText:{type:"strin\
g",minLength:1,maxLength:1048576},elementIds:{type:"array",items:{$ref:"definitions.json#/$defs/elementId"}},criteria:{type:"\
object",required:["op","id"],properties:{op:{const:"criteria"},id:{$ref:"#/$defs/token"},add:{type:"array",items:{type:"\
object",required:["text"],properties:{text:{$ref:"#/$defs/criterionText"},done:{type:"boolean"},after:{description:"Id o\
f the criterion that it follows; null: it is the first; absent: it is the last.",type:["string","null"],pattern:"^[0-7][\
0-9a-hjkmnp-tv-z]{9}[01][0-9a-hjkmnp-tv-z]{15}$"}},propertyNames:{enum:["text","done","after"]},additionalProperties:false}},
change:{type:"array",items:{type:"object",required:["criterion"],properties:{criterion:{$ref:"definitions.json#/$defs/el\
ementId"},text:{$ref:"#/$defs/criterionText"},done:{type:"boolean"}},propertyNames:{enum:["criterion","text","done"]},additionalProperties:false}},
remove:{$ref:"#/$defs/elementIds"},order:{description:"Ids of criteria in the order that they are to have among themselv\
es.",$ref:"#/$defs/elementIds"},ifStatus:{$ref:"definitions.json#/$defs/name"},ifMatch:{description:"Oid of the ticket's\
 blob.",type:"string",pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},ifLease:{$ref:"#/$defs/lease"},ifHolder:{$ref:"definiti\
ons.json#/$defs/person"}},propertyNames:{enum:["op","id","add","change","remove","order","ifStatus","ifMatch","ifLease",
"ifHolder"]},additionalProperties:false},comment:{type:"object",required:["op","id","body"],properties:{op:{const:"comme\
nt"},id:{$ref:"#/$defs/token"},body:{type:"string",minLength:1,maxLength:1048576},replyTo:{$ref:"definitions.json#/$defs\
/elementId"},ifStatus:{$ref:"definitions.json#/$defs/name"},ifMatch:{description:"Oid of the ticket's blob.",type:"strin\
g",pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},ifLease:{$ref:"#/$defs/lease"},ifHolder:{$ref:"definitions.json#/$defs/per\
son"}},propertyNames:{enum:["op","id","body","replyTo","ifStatus","ifMatch","ifLease","ifHolder"]},additionalProperties:false},
comments:{type:"object",required:["op","id"],properties:{op:{const:"comments"},id:{$ref:"#/$defs/token"},change:{type:"a\
rray",items:{type:"object",required:["comment","body"],properties:{comment:{$ref:"definitions.json#/$defs/elementId"},body:{
type:"string",minLength:1,maxLength:1048576}},propertyNames:{enum:["comment","body"]},additionalProperties:false}},remove:{
$ref:"#/$defs/elementIds"},redact:{description:"Ids of comments whose text is taken out for ever.",$ref:"#/$defs/element\
Ids"},ifStatus:{$ref:"definitions.json#/$defs/name"},ifMatch:{description:"Oid of the ticket's blob.",type:"string",pattern:"\
^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},ifLease:{$ref:"#/$defs/lease"},ifHolder:{$ref:"definitions.json#/$defs/person"}},propertyNames:{
enum:["op","id","change","remove","redact","ifStatus","ifMatch","ifLease","ifHolder"]},additionalProperties:false},time:{
type:"object",required:["op","id"],properties:{op:{const:"time"},id:{$ref:"#/$defs/token"},add:{type:"array",items:{type:"\
object",required:["minutes"],properties:{minutes:{type:"number",exclusiveMinimum:0},at:{description:"When the work was d\
one; absent: now.",$ref:"definitions.json#/$defs/time"},type:{$ref:"definitions.json#/$defs/name"},note:{type:"string",minLength:1,
maxLength:1048576}},propertyNames:{enum:["minutes","at","type","note"]},additionalProperties:false}},remove:{description:"\
Ids of time entries.",$ref:"#/$defs/elementIds"},ifStatus:{$ref:"definitions.json#/$defs/name"},ifMatch:{description:"Oi\
d of the ticket's blob.",type:"string",pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},ifLease:{$ref:"#/$defs/lease"},ifHolder:{
$ref:"definitions.json#/$defs/person"}},propertyNames:{enum:["op","id","add","remove","ifStatus","ifMatch","ifLease","if\
Holder"]},additionalProperties:false},attach:{type:"object",required:["op","id"],properties:{op:{const:"attach"},id:{$ref:"\
#/$defs/token"},add:{type:"array",items:{type:"object",required:["name","content"],properties:{name:{type:"string",minLength:1,
maxLength:200,pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"},content:{description:"The bytes of the file \
in base64 (RFC 4648).",type:"string",maxLength:14e7},type:{description:"Media type; absent: as the name tells.",type:"st\
ring",pattern:"^[a-z0-9.+-]{1,100}/[a-z0-9.+-]{1,100}$"}},propertyNames:{enum:["name","content","type"]},additionalProperties:false}},
remove:{description:"Names of attachments.",type:"array",items:{type:"string",minLength:1,maxLength:1e3}},ifStatus:{$ref:"\
definitions.json#/$defs/name"},ifMatch:{description:"Oid of the ticket's blob.",type:"string",pattern:"^(?:[0-9a-f]{40}|\
[0-9a-f]{64})$"},ifLease:{$ref:"#/$defs/lease"},ifHolder:{$ref:"definitions.json#/$defs/person"}},propertyNames:{enum:["\
op","id","add","remove","ifStatus","ifMatch","ifLease","ifHolder"]},additionalProperties:false},claim:{type:"object",required:[
"op","id"],properties:{op:{const:"claim"},id:{$ref:"#/$defs/token"},by:{$ref:"definitions.json#/$defs/person"},seconds:{
$ref:"#/$defs/seconds"},firm:{description:"A remote decides on it: it stands before claims that nobody confirmed.",type:"\
boolean"},ifStatus:{$ref:"definitions.json#/$defs/name"},ifMatch:{description:"Oid of the ticket's blob.",type:"string",
pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},ifLease:{$ref:"#/$defs/lease"},ifHolder:{$ref:"definitions.json#/$defs/person"}},
propertyNames:{enum:["op","id","by","seconds","firm","ifStatus","ifMatch","ifLease","ifHolder"]},additionalProperties:false},
renew:{type:"object",required:["op","id"],properties:{op:{const:"renew"},id:{$ref:"#/$defs/token"},seconds:{$ref:"#/$def\
s/seconds"},ifStatus:{$ref:"definitions.json#/$defs/name"},ifMatch:{description:"Oid of the ticket's blob.",type:"string",
pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},ifLease:{$ref:"#/$defs/lease"},ifHolder:{$ref:"definitions.json#/$defs/person"}},
propertyNames:{enum:["op","id","seconds","ifStatus","ifMatch","ifLease","ifHolder"]},additionalProperties:false},release:{
type:"object",required:["op","id"],properties:{op:{const:"release"},id:{$ref:"#/$defs/token"},ifStatus:{$ref:"definition\
s.json#/$defs/name"},ifMatch:{description:"Oid of the ticket's blob.",type:"string",pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{6\
4})$"},ifLease:{$ref:"#/$defs/lease"},ifHolder:{$ref:"definitions.json#/$defs/person"}},propertyNames:{enum:["op","id","\
ifStatus","ifMatch","ifLease","ifHolder"]},additionalProperties:false},handoff:{type:"object",required:["op","id","to"],
properties:{op:{const:"handoff"},id:{$ref:"#/$defs/token"},to:{$ref:"definitions.json#/$defs/person"},seconds:{$ref:"#/$\
defs/seconds"},ifStatus:{$ref:"definitions.json#/$defs/name"},ifMatch:{description:"Oid of the ticket's blob.",type:"str\
ing",pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},ifLease:{$ref:"#/$defs/lease"},ifHolder:{$ref:"definitions.json#/$defs/p\
erson"}},propertyNames:{enum:["op","id","to","seconds","ifStatus","ifMatch","ifLease","ifHolder"]},additionalProperties:false},
purge:{type:"object",required:["op","id","reason"],properties:{op:{const:"purge"},id:{$ref:"#/$defs/token"},reason:{description:"\
Stands in the commit's message.",type:"string",minLength:1,maxLength:1e3,pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2\
029]*$"},ifStatus:{$ref:"definitions.json#/$defs/name"},ifMatch:{description:"Oid of the ticket's blob.",type:"string",pattern:"\
^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},ifLease:{$ref:"#/$defs/lease"},ifHolder:{$ref:"definitions.json#/$defs/person"}},propertyNames:{
enum:["op","id","reason","ifStatus","ifMatch","ifLease","ifHolder"]},additionalProperties:false},existence:{type:"object",
required:["op","id"],properties:{op:{enum:["delete","restore"]},id:{$ref:"#/$defs/token"},ifStatus:{$ref:"definitions.js\
on#/$defs/name"},ifMatch:{description:"Oid of the ticket's blob.",type:"string",pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},
ifLease:{$ref:"#/$defs/lease"},ifHolder:{$ref:"definitions.json#/$defs/person"}},propertyNames:{enum:["op","id","ifStatu\
s","ifMatch","ifLease","ifHolder"]},additionalProperties:false}}};var query_default={$schema:"https://json-schema.org/dr\
aft/2020-12/schema",$id:"https://git-ticket.dev/schema/1/query.json",title:"A query for tickets, with the fields that ar\
e wanted of them",description:"What git ticket query takes, and query() of the library. docs/query.md describes the lang\
uage and its fields.",type:"object",properties:{where:{description:"What tickets must be: a query as text, or conditions\
 as data. Left out: all that are not closed.",if:{type:"string"},then:{type:"string",maxLength:1e4},else:{$ref:"#/$defs/\
condition"}},fields:{description:"Members of a ticket, as list --json has them, and custom.KEY. Left out: all.",type:"ar\
ray",minItems:1,items:{type:"string",minLength:1,maxLength:300}},include:{description:"What is added to each ticket: its\
 comments; its links, with the titles at their ends; what was changed in it, and by whom.",type:"array",items:{enum:["co\
mments","links","history"]}},sort:{description:"Fields, - before one for descending.",type:"array",items:{type:"string",
minLength:1,maxLength:300}},limit:{description:"Most tickets; 0 for all.",type:"integer",minimum:0,maximum:999999999},all:{
description:"Closed tickets too, whatever the conditions say.",type:"boolean"}},propertyNames:{enum:["where","fields","i\
nclude","sort","limit","all"]},additionalProperties:false,$defs:{condition:{type:"object",required:["kind"],properties:{
kind:{enum:["and","or","not","text","field","is","has"]}},allOf:[{if:{properties:{kind:{enum:["and","or"]}},type:"object"},
then:{required:["parts"],properties:{kind:true,parts:{type:"array",minItems:1,items:{$ref:"#/$defs/condition"}}},additionalProperties:false,
type:"object"}},{if:{properties:{kind:{const:"not"}},type:"object"},then:{required:["part"],properties:{kind:true,part:{
$ref:"#/$defs/condition"}},additionalProperties:false,type:"object"}},{if:{properties:{kind:{const:"text"}},type:"object"},
then:{required:["term"],properties:{kind:true,term:{description:"Words to find in title and body.",type:"object",required:[
"mode","text"],properties:{mode:{enum:["word","prefix","phrase","fuzzy"]},text:{$ref:"#/$defs/text"}},additionalProperties:false}},
additionalProperties:false,type:"object"}},{if:{properties:{kind:{const:"field"}},type:"object"},then:{required:["field",
"any"],properties:{kind:true,field:{$ref:"#/$defs/text"},any:{description:"The field has one of these values.",type:"arr\
ay",minItems:1,items:{$ref:"#/$defs/match"}}},additionalProperties:false,type:"object"}},{if:{properties:{kind:{enum:["i\
s","has"]}},type:"object"},then:{required:["what"],properties:{kind:true,what:{$ref:"#/$defs/text"}},additionalProperties:false,
type:"object"}}]},match:{description:"A value as a query has it (high, 2026-12, 2w), or how it compares with one.",if:{type:"\
object"},then:{type:"object",required:["op"],properties:{op:{enum:["is","prefix","<","<=",">",">=","range","none","me"]}},
allOf:[{if:{properties:{op:{enum:["is","prefix","<","<=",">",">="]}},type:"object"},then:{required:["value"],properties:{
op:true,value:{$ref:"#/$defs/value"}},additionalProperties:false,type:"object"}},{if:{properties:{op:{const:"range"}},type:"\
object"},then:{required:["from","to"],properties:{op:true,from:{$ref:"#/$defs/value"},to:{$ref:"#/$defs/value"}},additionalProperties:false,
type:"object"}},{if:{properties:{op:{enum:["none","me"]}},type:"object"},then:{properties:{op:true},additionalProperties:false,
type:"object"}}]},else:{$ref:"#/$defs/value"}},value:{anyOf:[{$ref:"#/$defs/text"},{type:"number"},{type:"boolean"}]},text:{
type:"string",maxLength:1e4}}};var ticket_schema_default={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"ht\
tps://git-ticket.dev/schema/1/ticket.json",title:"A ticket as it is stored",description:"tickets/<a>/<b>/<id>.json on th\
e tickets ref. Unknown members are kept.",type:"object",required:["schema","id"],properties:{schema:{const:1},id:{$ref:"\
definitions.json#/$defs/ticketId"},title:{$ref:"definitions.json#/$defs/title"},type:{$ref:"definitions.json#/$defs/name"},
status:{$ref:"definitions.json#/$defs/name"},resolution:{$ref:"definitions.json#/$defs/name"},closed:{$ref:"definitions.\
json#/$defs/time"},closedBy:{$ref:"definitions.json#/$defs/person"},priority:{$ref:"definitions.json#/$defs/name"},assignees:{
$ref:"definitions.json#/$defs/names"},labels:{$ref:"definitions.json#/$defs/names"},milestone:{$ref:"definitions.json#/$\
defs/name"},due:{$ref:"definitions.json#/$defs/date"},estimate:{$ref:"definitions.json#/$defs/amount"},points:{$ref:"def\
initions.json#/$defs/amount"},links:{type:"array",items:{$ref:"definitions.json#/$defs/link"}},body:{$ref:"definitions.j\
son#/$defs/lines"},criteria:{type:"array",items:{type:"object",required:["id"],properties:{id:{$ref:"definitions.json#/$\
defs/elementId"},text:{$ref:"definitions.json#/$defs/text"},done:{type:"boolean"},rank:{type:"string",maxLength:200},deleted:{
type:"boolean"},redacted:{const:true}},propertyNames:{enum:["id","text","done","rank","deleted","redacted"]},additionalProperties:false}},
comments:{type:"array",maxItems:1e4,items:{type:"object",required:["id"],properties:{id:{$ref:"definitions.json#/$defs/e\
lementId"},by:{$ref:"definitions.json#/$defs/person"},at:{$ref:"definitions.json#/$defs/time"},replyTo:{$ref:"definition\
s.json#/$defs/elementId"},body:{$ref:"definitions.json#/$defs/lines"},deleted:{type:"boolean"},redacted:{const:true}},propertyNames:{
enum:["id","by","at","replyTo","body","deleted","redacted"]},additionalProperties:false}},time:{type:"array",items:{type:"\
object",required:["id"],properties:{id:{$ref:"definitions.json#/$defs/elementId"},by:{$ref:"definitions.json#/$defs/pers\
on"},at:{$ref:"definitions.json#/$defs/time"},minutes:{$ref:"definitions.json#/$defs/amount"},type:{$ref:"definitions.js\
on#/$defs/name"},note:{$ref:"definitions.json#/$defs/text"},deleted:{type:"boolean"},redacted:{const:true}},propertyNames:{
enum:["id","by","at","minutes","type","note","deleted","redacted"]},additionalProperties:false}},refs:{type:"array",items:{
$ref:"definitions.json#/$defs/reference"}},attachments:{type:"object"},aliases:{$ref:"definitions.json#/$defs/names"},custom:{
$ref:"definitions.json#/$defs/custom"},claim:{description:"The lease under which somebody works on the ticket.",type:"ob\
ject",required:["by","lease","fence","expires"],properties:{by:{$ref:"definitions.json#/$defs/person"},lease:{type:"stri\
ng",minLength:1,maxLength:200},fence:{type:"integer",minimum:1},expires:{$ref:"definitions.json#/$defs/time"},released:{
const:true}},propertyNames:{enum:["by","lease","fence","expires","released"]},additionalProperties:false},conflicts:{type:"\
object"},deleted:{type:"boolean"},created:{$ref:"definitions.json#/$defs/time"},createdBy:{$ref:"definitions.json#/$defs\
/person"},_v:{description:"When each value was written. A value without an entry was written at `all`; a part of an elem\
ent at the stamp in the element's id.",type:"object",required:["all"],properties:{all:{$ref:"definitions.json#/$defs/sta\
mp"},assignees:{$ref:"definitions.json#/$defs/stamps"},labels:{$ref:"definitions.json#/$defs/stamps"},links:{$ref:"defin\
itions.json#/$defs/stamps"},refs:{$ref:"definitions.json#/$defs/stamps"},attachments:{$ref:"definitions.json#/$defs/stam\
ps"},aliases:{$ref:"definitions.json#/$defs/stamps"},custom:{$ref:"definitions.json#/$defs/stamps"},conflicts:{$ref:"def\
initions.json#/$defs/stamps"},criteria:{type:"object",propertyNames:{pattern:"^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-hjkmn\
p-tv-z]{15}$"},additionalProperties:{type:"object",propertyNames:{enum:["text","done","rank","deleted"]},additionalProperties:{
$ref:"definitions.json#/$defs/stamp"}}},comments:{type:"object",propertyNames:{pattern:"^[0-7][0-9a-hjkmnp-tv-z]{9}[01][\
0-9a-hjkmnp-tv-z]{15}$"},additionalProperties:{type:"object",propertyNames:{enum:["by","at","replyTo","body","deleted"]},
additionalProperties:{$ref:"definitions.json#/$defs/stamp"}}},time:{type:"object",propertyNames:{pattern:"^[0-7][0-9a-hj\
kmnp-tv-z]{9}[01][0-9a-hjkmnp-tv-z]{15}$"},additionalProperties:{type:"object",propertyNames:{enum:["by","at","minutes",
"type","note","deleted"]},additionalProperties:{$ref:"definitions.json#/$defs/stamp"}}},removed:{description:"When eleme\
nts were removed.",type:"object",properties:{assignees:{$ref:"definitions.json#/$defs/stamps"},labels:{$ref:"definitions\
.json#/$defs/stamps"},links:{$ref:"definitions.json#/$defs/stamps"},refs:{$ref:"definitions.json#/$defs/stamps"},attachments:{
$ref:"definitions.json#/$defs/stamps"},aliases:{$ref:"definitions.json#/$defs/stamps"},custom:{$ref:"definitions.json#/$\
defs/stamps"},conflicts:{$ref:"definitions.json#/$defs/stamps"}},additionalProperties:{$ref:"definitions.json#/$defs/sta\
mp"}}},additionalProperties:{$ref:"definitions.json#/$defs/stamp"}}},if:{properties:{purged:{const:true}},required:["pur\
ged"]},then:{propertyNames:{enum:["schema","id","purged"]}},else:{properties:{_v:true},required:["_v"]}};var view_schema_default={
$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://git-ticket.dev/schema/1/view.json",title:"A view as \
it is stored",description:"views/<name>.json on the tickets ref: a saved query. Unknown members are kept.",type:"object",
required:["schema","name"],properties:{schema:{const:1},name:{$ref:"definitions.json#/$defs/documentName"},title:{$ref:"\
definitions.json#/$defs/title"},query:{type:"string",maxLength:1e4},sort:{type:"string",maxLength:1e3},columns:{$ref:"de\
finitions.json#/$defs/names"},by:{$ref:"definitions.json#/$defs/name"},deleted:{type:"boolean"},created:{$ref:"definitio\
ns.json#/$defs/time"},createdBy:{$ref:"definitions.json#/$defs/person"},_v:{description:"When each value was written. A \
value without an entry was written at `all`; a part of an element at the stamp in the element's id.",type:"object",required:[
"all"],properties:{all:{$ref:"definitions.json#/$defs/stamp"},removed:{description:"When elements were removed.",type:"o\
bject",properties:{},additionalProperties:{$ref:"definitions.json#/$defs/stamp"}}},additionalProperties:{$ref:"definitio\
ns.json#/$defs/stamp"}}},if:{properties:{purged:{const:true}},required:["purged"]},then:{propertyNames:{enum:["schema","\
name","purged"]}},else:{properties:{_v:true},required:["_v"]}};var workflow_schema_default={$schema:"https://json-schema\
.org/draft/2020-12/schema",$id:"https://git-ticket.dev/schema/1/workflow.json",title:"A workflow as it is stored",description:"\
workflows/<name>.json on the tickets ref: a template of tickets with dependencies. Unknown members are kept.",type:"obje\
ct",required:["schema","name"],properties:{schema:{const:1},name:{$ref:"definitions.json#/$defs/documentName"},title:{$ref:"\
definitions.json#/$defs/title"},description:{$ref:"definitions.json#/$defs/lines"},steps:{type:"object"},deleted:{type:"\
boolean"},created:{$ref:"definitions.json#/$defs/time"},createdBy:{$ref:"definitions.json#/$defs/person"},_v:{description:"\
When each value was written. A value without an entry was written at `all`; a part of an element at the stamp in the ele\
ment's id.",type:"object",required:["all"],properties:{all:{$ref:"definitions.json#/$defs/stamp"},steps:{$ref:"definitio\
ns.json#/$defs/stamps"},removed:{description:"When elements were removed.",type:"object",properties:{steps:{$ref:"defini\
tions.json#/$defs/stamps"}},additionalProperties:{$ref:"definitions.json#/$defs/stamp"}}},additionalProperties:{$ref:"de\
finitions.json#/$defs/stamp"}}},if:{properties:{purged:{const:true}},required:["purged"]},then:{propertyNames:{enum:["sc\
hema","name","purged"]}},else:{properties:{_v:true},required:["_v"]}};var SOURCES={ticket:ticket_schema_default,config:config_schema_default,
workflow:workflow_schema_default,agent:agent_schema_default,view:view_schema_default,operation:operation_schema_default,
query:query_default,definitions:definitions_schema_default};module.exports={__proto__:null,SOURCES};
