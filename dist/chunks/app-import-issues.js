var{base_quick_json__firstStatus:firstStatus,base_quick_json__readConfig:readConfig,base_quick_json__readDocuments:readDocuments,
base_quick_json__requireHead:requireHead}=require("./write.js");var{domain_document__cellKey:cellKey,domain_document__cellPath:cellPath,
domain_document__emptyDocument:emptyDocument,domain_document__recordKey:recordKey}=require("./documents.js");var{domain_id__derivedId:derivedId,
domain_id__derivedReplica:derivedReplica,domain_id__elementId:elementId,base_hash__sha256Hex:sha256Hex,domain_stamp__formatStamp:formatStamp}=require(
"./base.js");require("./tickets.js");var{base_canonical_json__canonicalText:canonicalText,base_json__isArray:isArray,base_json__isObject:isObject}=require(
"./start.js");var{NO_TIME,cleanLine,cleanNames,cleanText,isoTime,mergeImported,timeReader}=require("./shared-app-merge-i\
mported.js");require("./shared-base-progress.js");var{commitDocuments}=require("./shared-store-documents-batch.js");require(
"./shared-domain-changes.js");require("./shared-domain-join.js");var digest=value=>sha256Hex(canonicalText(value)).slice(
0,8);function seenOf(before,updated,time){const known=isObject(before)?before:{};const now={};return{at:(field,value)=>{
const old=known[field];const mark=digest(value);const since=isObject(old)&&old["is"]===mark?time(old["since"]):void 0;const ms=Math.
min(since??updated,updated);now[field]={is:mark,since:new Date(ms).toISOString()};return ms},json:()=>now}}var SEEN_FIELD="\
github.seen";var UPDATED_FIELD="github.updated_at";var MAX_TITLE=1e3;var MAX_PERSON=200;var REF=["type","value"];var text=value=>typeof value===
"string"?value:"";var loginOf=user=>cleanLine(text(isObject(user)?user["login"]:void 0),MAX_PERSON);function namesOf(list,member){
const items=isArray(list)?list:[];const raw=items.map(item=>text(isObject(item)?item[member]:item));return[...new Set(raw.
flatMap(cleanNames))].sort()}var REASONS={not_planned:"wontfix",duplicate:"duplicate"};function statusOf(issue,{config,time}){
if(issue["state"]!=="closed")return{status:firstStatus(config,"open")};const meant=REASONS[text(issue["state_reason"])]??
"done";const resolution=[meant,"done"].find(name=>config.resolutions.includes(name));const closed=time(issue["closed_at"]);
return{status:firstStatus(config,"closed"),...resolution===void 0?{}:{resolution},...closed===void 0?{}:{closed:isoTime(
closed)}}}function putFields({cells,stamp,seen,created},issue,context){const{text:body}=cleanText(text(issue["body"]));const milestone=isObject(
issue["milestone"])?cleanLine(text(issue["milestone"]["title"]),200):"";const values={title:cleanLine(text(issue["title"]),
MAX_TITLE)||"(untitled)",body:body===""?void 0:body,type:context.config.types.includes("task")?"task":context.config.types[0],
status:statusOf(issue,context),milestone:milestone===""?void 0:milestone};for(const[field,value]of Object.entries(values)){
const since=field==="type"?created:seen.at(field,value??null);if(value!==void 0||since>created)cells.set(field,{value,stamp:stamp(
since)})}}function putSets({cells,stamp,seen},issue){const sets={labels:namesOf(issue["labels"],"name"),assignees:namesOf(
issue["assignees"],"login")};for(const[field,names]of Object.entries(sets)){const when=stamp(seen.at(field,names));for(const name of names)
cells.set(cellKey(field,name),{value:true,stamp:when})}}function putComment({cells,stamp,created},comment,time){const ms=time(
comment["created_at"])??created;const number=Number(comment["id"]);const id=elementId(stamp(ms),Number.isSafeInteger(number)?
number%2**20:0);const put=(part,value,at)=>{cells.set(cellKey("comments",id,part),{value,stamp:stamp(at)})};const author=loginOf(
comment["user"]);const{text:body}=cleanText(text(comment["body"]));if(author!=="")put("by",author,ms);put("at",isoTime(ms),
ms);if(body!=="")put("body",body,Math.max(ms,time(comment["updated_at"])??ms))}function importIssue(source,context){const{
number,id,issue,comments,seen:before}=source;const{replica,time}=context;const created=time(issue["created_at"])??NO_TIME;
const updated=Math.max(created,time(issue["updated_at"])??created);const stamp=ms=>formatStamp(ms,0,replica);const cells=new Map;
const filling={cells,stamp,created,seen:seenOf(before,updated,time)};putFields(filling,issue,context);putSets(filling,issue);
for(const comment of comments??[])putComment(filling,comment,time);const once=(key,value)=>{cells.set(key,{value,stamp:stamp(
created)})};once(cellKey("aliases",`gh-${number}`),true);once("created",isoTime(created));const author=loginOf(issue["us\
er"]);if(author!=="")once("createdBy",author);const address=text(issue["html_url"]);if(/^https:\/\/[^\s@]+$/.test(address)){
const ref={type:"url",value:address};once(cellKey("refs",recordKey(REF,ref)),ref)}const custom={[UPDATED_FIELD]:isoTime(
updated),[SEEN_FIELD]:filling.seen.json()};for(const[name,value]of Object.entries(custom))cells.set(cellKey("custom",name),
{value,stamp:stamp(updated)});return{...emptyDocument("ticket",id,stamp(created)),cells}}var FORMAT="github";var SKEW=60*
60*1e3;var numberOf=issue=>{const number=isObject(issue)?issue["number"]:void 0;return typeof number==="number"&&Number.
isSafeInteger(number)&&number>0?number:0};function withComments(document,before){const kept=[...before?.cells??[]].filter(
([key])=>cellPath(key)[0]==="comments");return{...document,cells:new Map([...document.cells,...kept])}}async function plan({
store},snapshot,source,issues){const config=await readConfig(store,snapshot);const name=source.repository.toLowerCase();
const replica=derivedReplica(FORMAT,name);const ids=new Map(issues.map(issue=>[issue,derivedId(FORMAT,name,String(numberOf(
issue)))]));const here=await readDocuments(store,snapshot,"ticket",[...ids.values()]);const context={config,replica,time:timeReader(
store.now()+SKEW)};const documents=issues.map(issue=>{const[number,id]=[numberOf(issue),ids.get(issue)??""];const before=here.
get(id)?.document;const seen=before?.cells.get(cellKey("custom",SEEN_FIELD))?.value;const comments=source.comments===void 0?
void 0:source.comments.get(number)??[];const document=importIssue({number,id,issue,seen,comments},context);return comments===
void 0?withComments(document,before):document});return{documents,replica}}async function importIssues(workspace,source,{
dryRun=false,restore=false}){const{store}=workspace;await requireHead(store);const isIssue=one=>numberOf(one)>0&&one["pu\
ll_request"]===void 0;const issues=source.issues.filter(isIssue);const{commit,extra}=await commitDocuments(store,async(snapshot,stamp)=>{
const planned=await plan(workspace,snapshot,source,issues);const merged=await mergeImported(workspace,snapshot,planned,restore?
stamp:void 0);const subject=`Import ${merged.documents.length} issues from GitHub`;return{documents:merged.documents,subject,
extra:merged}},dryRun);return{...{commit:commit??null,format:FORMAT,records:issues.length,created:extra.created},...{updated:extra.
documents.length-extra.created,unchanged:extra.unchanged},...{skipped:[],warnings:[],keptLocal:extra.keptLocal}}}module.
exports={__proto__:null,importIssues};
