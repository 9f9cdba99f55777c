var{domain_encode__encodeDocument:encodeDocument,base_quick_json__firstStatus:firstStatus,base_quick_json__readConfig:readConfig,
base_quick_json__requireHead:requireHead}=require("./write.js");var{domain_config_category__categoryOf:categoryOf,domain_id__derivedId:derivedId,
domain_id__derivedReplica:derivedReplica,domain_id__elementId:elementId,domain_stamp__formatStamp:formatStamp}=require("\
./base.js");var{domain_document__cellKey:cellKey,domain_document__emptyDocument:emptyDocument,domain_document__recordKey:recordKey,
base_parse_json__parseJson:parseJson}=require("./documents.js");require("./tickets.js");var{base_unseen__hasUnseen:hasUnseen,
base_json__FORBIDDEN_KEYS:FORBIDDEN_KEYS,base_json__MAX_DEPTH:MAX_DEPTH,base_json__bareObject:bareObject,base_json__compareUtf8:compareUtf8,
base_json__isArray:isArray,base_json__isObject:isObject,base_errors__isTicketError:isTicketError}=require("./start.js");
var{cleanLine,cleanNames,cleanText,isoTime,mergeImported,parseTime,timeReader,timesOf}=require("./shared-app-merge-impor\
ted.js");require("./shared-base-progress.js");var{commitDocuments}=require("./shared-store-documents-batch.js");require(
"./shared-domain-changes.js");require("./shared-domain-join.js");var MAX_CYCLES=100;function enter({targets,way,onWay},node){
onWay.set(node,way.length);way.push({node,next:targets(node)[Symbol.iterator]()})}function step(walk,frame){const{value,
done}=frame.next.next();if(done){walk.way.pop();walk.onWay.delete(frame.node);walk.left.add(frame.node);return void 0}const start=walk.
onWay.get(value);if(start!==void 0)return walk.way.slice(start).map(f=>f.node);if(!walk.left.has(value))enter(walk,value);
return void 0}function findCycles(nodes,targets){const cycles2=[];const walk={targets,way:[],onWay:new Map,left:new Set};
for(const node of nodes){if(!walk.left.has(node))enter(walk,node);for(let frame=walk.way.at(-1);frame!==void 0;frame=walk.
way.at(-1)){const cycle=step(walk,frame);if(cycle!==void 0)cycles2.push(cycle);if(cycles2.length===MAX_CYCLES)return cycles2}}
return cycles2}var ACYCLIC=["depends-on","parent"];function coercedValues(imported){const notes=new Map;for(const{source,
coerced}of imported)for(const{member:field,from,to}of coerced){const key=JSON.stringify([field,from,to]);const{count=0,line=source.
line}=notes.get(key)??{};notes.set(key,{kind:"coerced",field,from,to,count:count+1,line})}return[...notes.values()]}function notesOfOne({
source,timeProblems,linkProblems}){const{line,id}=source;return[...timeProblems.map(problem=>({kind:"time",line,id,problem})),
...linkProblems.map(problem=>({kind:"link",line,id,problem}))]}function danglingLinks(imported,ids,idOf){const linked=imported.
filter(({links})=>links.length>0);return linked.flatMap(({source:{line,id:from},links})=>links.filter(({to})=>!ids.has(to)).
map(({to,raw:type})=>{return{kind:"dangling-link",line,from,to,type,target:idOf(to)}}))}function cycles(imported){return ACYCLIC.
flatMap(type=>{const targets=new Map;for(const{source,links}of imported){if(links.length===0)continue;const to=links.filter(
link=>link.type===type).map(link=>link.to);if(to.length>0)targets.set(source.id,to)}const found=findCycles(targets.keys(),
id=>targets.get(id)??[]);return found.map(ids=>({kind:"cycle",type,ids}))})}function notesOf(imported,idOf){const ids=new Set(
imported.map(({source})=>source.id));const odd=imported.filter(i=>i.timeProblems.length+i.linkProblems.length>0);return[
...odd.flatMap(notesOfOne),...coercedValues(imported),...danglingLinks(imported,ids,idOf),...cycles(imported)]}var MAX_PERSON=1e3;
function restOf(item,author,crlf,body){const rest=Object.assign(bareObject(),item);if(item["author"]===author&&author!==
"")delete rest["author"];if(typeof item["text"]==="string"&&body!=="")delete rest["text"];if(crlf)rest["text"]={crlf};return rest}
function putComment(target,item,counted,context){const{author:rawAuthor,text:rawText,created_at:rawTime}=item;const time=context.
time(rawTime);const ms=time??context.created;const index=counted.get(ms)??0;counted.set(ms,index+1);const stamp=formatStamp(
ms,0,context.replica);const id=elementId(stamp,index);const put=(part,value,when=stamp)=>{target.cells.set(cellKey("comm\
ents",id,part),{value,stamp:when})};const author=typeof rawAuthor==="string"?cleanLine(rawAuthor,MAX_PERSON):"";const{text,
crlf}=cleanText(typeof rawText==="string"?rawText:"");if(author!=="")put("by",author);put("at",isoTime(ms));if(text!=="")
put("body",text,target.updated);return restOf(item,author,crlf,text)}var NONE={count:0,problems:[]};function putComments(target,comments,context){
if(!isArray(comments))return NONE;const counted=new Map;const items=comments.filter(isObject);const rest=comments.map(item=>isObject(
item)?putComment(target,item,counted,context):item);target.instead.set("comments",rest);const timeless=items.some(item=>context.
time(item["created_at"])===void 0);const problems=timeless?["has a comment without a usable time"]:[];return{count:items.
length,problems}}function newTarget(record,all,updated){const[cells,said,instead]=[new Map,new Set,new Map];return{record,
cells,all,updated,said,instead,coerced:[]}}function putRegister(target,name,value){const{cells,all,updated}=target;if(value!==
void 0||updated!==all)cells.set(name,{value,stamp:updated})}function putOnce(target,key,value){target.cells.set(key,{value,
stamp:target.all})}function putElement(target,field,key,value){target.cells.set(cellKey(field,key),{value,stamp:target.updated})}
function settle(target,member,exact){if(exact)target.said.add(member)}var REST="beads";var PLAIN=/^[a-z0-9_.-]{1,90}$/;function isFieldName(name){
if(PLAIN.test(name))return true;const odd=name.length>90||name===""||name.endsWith(" ")||name.includes(",");return!odd&&
!hasUnseen(name)&&!/\s$/u.test(name)&&!FORBIDDEN_KEYS.has(name)}var ROOM=MAX_DEPTH-3;function isTooDeep(value,room=ROOM){
if(typeof value!=="object"||value===null)return false;const items=isArray(value)?value:Object.values(value);return room===
0||items.some(item=>isTooDeep(item,room-1))}function keyFor(name,keys){const known=keys.get(name);if(known!==void 0||!isFieldName(
name))return known;const key=cellKey("custom",`${REST}.${name}`);keys.set(name,key);return key}function putCustom(target,keys){
const{record,cells,said,instead,updated:stamp}=target;let rest;let fits=true;for(const name of Object.keys(record)){if(said.
has(name))continue;const value=instead.get(name)??record[name]??null;if(isTooDeep(value))fits=false;const key=keyFor(name,
keys);if(key!==void 0)cells.set(key,{value,stamp});else{rest??=bareObject();rest[name]=value}}if(rest!==void 0)putElement(
target,"custom",REST,rest);return fits}var STATUSES=new Map([["open","open"],["in_progress","in-progress"],["hooked","in\
-progress"],["in_review","in-review"],["review","in-review"],["blocked","blocked"],["deferred","blocked"],["pinned","blo\
cked"],["closed","closed"],["done","closed"],["resolved","closed"]]);var CATEGORIES=new Map([["open","open"],["closed","\
closed"]]);var SPELLED=new Map([["in-progress","in_progress"],["in-review","in_review"]]);function mapStatus(raw,config){
const has=name=>config.statuses.some(s=>s.name===name);const wanted=has(raw)?raw:STATUSES.get(raw)??"open";const category=CATEGORIES.
get(wanted)??"active";const value=has(wanted)?wanted:firstStatus(config,category);return{value,exact:(SPELLED.get(value)??
value)===raw}}function isClosed(status,config){return categoryOf(config,status)==="closed"}var PRIORITIES=["critical","h\
igh","medium","low"];function mapPriority(raw,{priorities}){if(typeof raw==="string"&&priorities.includes(raw))return{value:raw,
exact:false};const inRange=typeof raw==="number"&&Number.isInteger(raw)&&raw>=0&&raw<=4;if(!inRange)return{value:void 0,
exact:false};const name=PRIORITIES[raw];if(name!==void 0&&priorities.includes(name))return{value:name,exact:true};const last=priorities.
length-1;const lowest=priorities.includes("low")?"low":priorities[last];return{value:raw===4?lowest:priorities[Math.min(
raw,last)],exact:false}}function mapType(raw,{types}){if(typeof raw==="string"&&types.includes(raw))return{value:raw,exact:true};
return{value:types.includes("task")?"task":types[0],exact:false}}var DUPLICATE=/^\s*duplicates?(?:\s+of\b|\s*(?:$|[-–—:;.,(]))/i;
var WONTFIX=/^\s*(?:won['’]?t|will not)[ -]?fix\b/i;function mapResolution(reason,{resolutions}){const start=(reason??
"").slice(0,100);const meant=DUPLICATE.test(start)?"duplicate":WONTFIX.test(start)?"wontfix":"done";return[meant,"done"].
find(name=>resolutions.includes(name))}function mapEstimate(minutes){const sane=typeof minutes==="number"&&minutes>=0&&minutes<=
1e9;if(!sane)return{value:void 0,exact:false};const hours=Math.round(minutes*100/60)/100;return{value:hours,exact:hours*
60===minutes}}function mapDue(raw){const sane=typeof raw==="string"&&parseTime(raw)!==void 0;const value=sane?raw.slice(
0,10):void 0;return{value,exact:value===raw}}var MAX_TITLE=1e3;var MAX_PERSON2=1e3;var NO_TITLE="(untitled)";function putTitle(target,raw){
const clean=typeof raw==="string"?cleanLine(raw,MAX_TITLE):"";putRegister(target,"title",clean===""?NO_TITLE:clean);settle(
target,"title",clean===raw&&clean!==""&&clean!==NO_TITLE)}function putBody(target,raw){const{text,crlf}=cleanText(typeof raw===
"string"?raw:"");putRegister(target,"body",text===""?void 0:text);if(crlf)target.instead.set("description",{crlf});else settle(
target,"description",text!=="")}function putMapped(target,field,member,{value,exact}){putRegister(target,field,value);settle(
target,member,exact)}var NOTHING={value:void 0,exact:false};function noteCoerced({coerced},member,from,{value,exact}){if(from!==
void 0&&!exact)coerced.push({member,from,to:value??null})}function putValues(target,record,{config}){const{issue_type:rawType,
priority:rawPriority}=record;const type=rawType===void 0?NOTHING:mapType(rawType,config);putMapped(target,"type","issue_\
type",type);noteCoerced(target,"issue_type",rawType,type);const priority=rawPriority===void 0?NOTHING:mapPriority(rawPriority,
config);putMapped(target,"priority","priority",priority);noteCoerced(target,"priority",rawPriority,priority);putMapped(target,
"estimate","estimated_minutes",mapEstimate(record["estimated_minutes"]));putMapped(target,"due","due_at",mapDue(record["\
due_at"]))}function statusOf(raw,record,config){if(raw!=="tombstone")return mapStatus(typeof raw==="string"?raw:"",config);
const over=record["closed_at"]!==void 0||record["close_reason"]!==void 0;return{value:mapStatus(over?"closed":"open",config).
value,exact:false}}function putStatus(target,record,context){const{status:raw,closed_at:rawClosed,close_reason:rawReason}=record;
if(raw==="tombstone")putRegister(target,"deleted",true);if(raw===void 0){putRegister(target,"status",void 0);return}const{
config}=context;const status=statusOf(raw,record,config);const{value}=status;settle(target,"status",status.exact);if(raw!==
"tombstone")noteCoerced(target,"status",raw,status);if(!isClosed(value,config)){putRegister(target,"status",{status:value});
return}const resolution=mapResolution(typeof rawReason==="string"?rawReason:"",config);const ms=context.time(rawClosed);
const closed=ms===void 0?void 0:isoTime(ms);settle(target,"closed_at",closed!==void 0&&closed===rawClosed);putRegister(target,
"status",{status:value,...resolution===void 0?{}:{resolution},...closed===void 0?{}:{closed}})}function putPeople(target,{
assignee,created_by:author}){const names=typeof assignee==="string"?cleanNames(assignee):[];for(const name of names)putElement(
target,"assignees",name,true);settle(target,"assignee",names.length===1&&names[0]===assignee);const person=typeof author===
"string"?cleanLine(author,MAX_PERSON2):"";if(person!=="")putOnce(target,"createdBy",person);settle(target,"created_by",person!==
""&&person===author)}function putLabels(target,labels){if(!isArray(labels))return;const texts=labels.filter(label=>typeof label===
"string");for(const name of texts.flatMap(cleanNames))putElement(target,"labels",name,true);settle(target,"labels",labels.
length>0&&labels.every(isPlain))}function isPlain(label,at,labels){if(typeof label!=="string"||cleanNames(label)[0]!==label)
return false;const before=labels[at-1];return typeof before!=="string"||compareUtf8(before,label)<0}function putFields(target,record,context){
putTitle(target,record["title"]);putBody(target,record["description"]);putValues(target,record,context);putStatus(target,
record,context);putPeople(target,record);putLabels(target,record["labels"])}var TYPES=new Map([["blocks","depends-on"],[
"blocked-by","depends-on"],["blocked_by","depends-on"],["conditional-blocks","depends-on"],["waits-for","depends-on"],["\
parent-child","parent"],["parent_child","parent"],["duplicates","duplicates"]]);var NONE2={links:[],problems:[]};var NEVER=Number.
MAX_SAFE_INTEGER;function linkOf(id,item,time){const{issue_id:from,depends_on_id:to,type:raw}=item;if(typeof to!=="strin\
g"||to==="")return"has a dependency on nothing";if(from!==void 0&&from!==id)return"lists a dependency of another record";
if(to===id)return"depends on itself";const type=typeof raw==="string"?raw:"";return{type:TYPES.get(type)??"relates-to",to,
raw:type,at:time(item["created_at"])??NEVER}}var earlier=(a,b)=>a.at-b.at||(a.to<b.to?-1:1);function withOneParent(found){
const parents=found.filter(link=>link.type==="parent").sort(earlier);const[first,...others]=parents;const more=others.filter(
link=>link.to!==first?.to);if(more.length===0)return{links:found,problems:[]};const links=found.map(link=>more.includes(
link)?{...link,type:"relates-to"}:link);return{links,problems:[`has ${more.length+1} parents, of which it keeps the firs\
t`]}}function linksOf(id,dependencies,time){if(dependencies===void 0)return NONE2;const items=isArray(dependencies)?dependencies:
[dependencies];const read=items.map(item=>isObject(item)?linkOf(id,item,time):"has a dependency that is no object");const{
links,problems}=withOneParent(read.filter(link=>typeof link!=="string"));const bad=new Set(read.filter(link=>typeof link===
"string"));return{links,problems:[...bad,...problems]}}var LINK=["type","to"];function putIdentity(target,{id,record},time){
const[alias]=cleanNames(id);const exact=alias===id;if(exact)putOnce(target,cellKey("aliases",id),true);settle(target,"id",
exact);const ms=time(record["created_at"]);if(ms===void 0)return;putOnce(target,"created",isoTime(ms));settle(target,"cr\
eated_at",isoTime(ms)===record["created_at"])}function importRecord(source,context){const{id,record}=source;const{replica,
time,idOf}=context;const{created,updated,problems}=timesOf(record,time);const all=formatStamp(created,0,replica);const target=newTarget(
record,all,formatStamp(updated,0,replica));putIdentity(target,source,time);putFields(target,record,context);const{links,
problems:linkProblems}=linksOf(id,record["dependencies"],time);for(const{type,to:other}of links){const link={type,to:idOf(
other)};putElement(target,"links",recordKey(LINK,link),link)}const comments=putComments(target,record["comments"],{time,
replica,created});const fits=putCustom(target,context.customKeys);const{cells,coerced}=target;const document={...emptyDocument(
"ticket",idOf(id),all),cells};const timeProblems=comments.count===0?problems:[...problems,...comments.problems];return{source,
document,fits,coerced,links,comments:comments.count,timeProblems,linkProblems}}var CONFLICT=/^(?:<{7}|={7}|>{7}|\|{7})/;
var MAX_ID=1e4;function recordOf({line,text}){if(CONFLICT.test(text))return{line,reason:"a conflict marker of git"};try{
const{value}=parseJson(text.startsWith("\uFEFF")?text.slice(1):text);if(!isObject(value))return{line,reason:"not a JSON \
object"};const{id}=value;if(typeof id!=="string"||id===""||id.length>MAX_ID)return{line,reason:id===void 0?"no id":"the \
id is not a proper text"};return{line,id,record:value,size:text.length}}catch(error){if(!isTicketError(error))throw error;
const reason=error.message.replace(/^Line \d+, column (\d+): (.*)\.$/s,"column $1: $2");return{line,reason:reason.length>
200?`${reason.slice(0,199)}\u2026`:reason}}}function readLines(lines){const records=[];const skips=[];for(const source of lines){
if(source.text.trim()==="")continue;const found=recordOf(source);if("reason"in found)skips.push(found);else records.push(
found)}return{records,skips}}var FORMAT="beads";var MAX_BYTES=1024*1024;var SAFE_SIZE=1e4;function beadsTicketId(namespace,sourceId){
return derivedId(FORMAT,namespace,sourceId)}function beadsReplica(namespace){return derivedReplica(FORMAT,namespace)}function unique(records,time,skips){
const byId=new Map;for(const record of records){const other=byId.get(record.id);byId.set(record.id,record);if(other===void 0)
continue;const older=timesOf(record.record,time).updated<timesOf(other.record,time).updated;const[kept,lost]=older?[other,
record]:[record,other];byId.set(record.id,kept);const why=`the id of line ${kept.line}, which was changed later or stand\
s later`;skips.push({line:lost.line,reason:why})}return[...byId.values()]}function bytesOf(text){return new TextEncoder().
encode(text).length}function faultOf({source:{size},document,fits}){if(!fits)return"nested too deep for a ticket";if(size<=
SAFE_SIZE||bytesOf(encodeDocument(document))<=MAX_BYTES)return void 0;return"larger than a ticket may be (1 MiB)"}function importBeads(lines,options){
const{namespace,config,latest}=options;const replica=beadsReplica(namespace);const time=timeReader(latest);const ids=new Map;
const idOf=source=>{const id=ids.get(source)??beadsTicketId(namespace,source);ids.set(source,id);return id};const{records,
skips:unread}=readLines(lines);const skips=[...unread];const imported=[];const context={config,replica,time,idOf,customKeys:new Map};
for(const source of unique(records,time,skips)){const one=importRecord(source,context);const reason=faultOf(one);if(reason===
void 0)imported.push(one);else skips.push({line:source.line,reason})}const notes=notesOf(imported,idOf);skips.sort((a,b)=>a.
line-b.line);return{documents:imported.map(i=>i.document),replica,skips,notes,counts:countsOf(imported,skips)}}function countsOf(imported,skips){
const sum=count=>imported.reduce((total,one)=>total+count(one),0);return{records:imported.length+skips.length,tickets:imported.
length,skipped:skips.length,deleted:sum(i=>i.document.cells.get("deleted")?.value===true?1:0),comments:sum(i=>i.comments),
links:sum(i=>i.links.length)}}var quote=value=>{const text=JSON.stringify(value);return text.length>80?`${text.slice(0,79)}\
\u2026`:text};function noteText(note){switch(note.kind){case"dangling-link":return`Line ${note.line}: ${quote(note.from)}\
 has a link (${note.type}) to ${quote(note.to)}, which is not in the file.`;case"coerced":return`Line ${note.line}${note.
count>1?` and ${note.count-1} more`:""}: the ${note.field} ${quote(note.from)} became ${quote(note.to)}; the source's va\
lue is kept as a custom field.`;case"cycle":return`These tickets form a cycle of ${note.type}: ${note.ids.map(quote).join(
", ")}.`;case"time":case"link":return`Line ${note.line}: ${quote(note.id)} ${note.problem}.`}}var SKEW=60*60*1e3;var sourceLines=text=>text.
split("\n").map((source,i)=>({line:i+1,text:source}));async function importBeadsText(workspace,text,{namespace="",dryRun=false,
restore=false}){const{store}=workspace;const config=await readConfig(store,await requireHead(store));const plan=importBeads(
sourceLines(text),{namespace,config,latest:store.now()+SKEW});const{commit,extra}=await commitDocuments(store,async(snapshot,stamp)=>{
const merged=await mergeImported(workspace,snapshot,plan,restore?stamp:void 0);const subject=`Import ${merged.documents.
length} tickets from beads`;return{documents:merged.documents,subject,extra:merged}},dryRun);return{commit:commit??null,
format:"beads",records:plan.counts.records,created:extra.created,updated:extra.documents.length-extra.created,unchanged:extra.
unchanged,skipped:plan.skips,warnings:plan.notes.map(noteText),keptLocal:extra.keptLocal}}module.exports={__proto__:null,
importBeadsText};
