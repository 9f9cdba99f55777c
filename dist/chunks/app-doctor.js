var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{doctor:()=>doctor});module.exports=__toCommonJS(stdin_exports);var import_write=require("./write.js");
var import_documents=require("./documents.js");var import_tickets=require("./tickets.js");var import_base=require("./base.js");
var import_start=require("./start.js");var import_shared_app_verify=require("./shared-app-verify.js");var import_shared_domain_join_tree=require("./shared-domain-join-tree.js");
var import_shared_store_read_attachment=require("./shared-store-read-attachment.js");var import_shared_app_configure=require("./shared-app-configure.js");
var import_shared_app_change_document=require("./shared-app-change-document.js");var import_shared_store_documents_batch=require("./shared-store-documents-batch.js");
var import_shared_base_progress=require("./shared-base-progress.js");var import_shared_domain_config_keys=require("./shared-domain-config-keys.js");
var import_shared_app_list_tickets=require("./shared-app-list-tickets.js");var import_shared_app_keep_read=require("./shared-app-keep-read.js");
var import_shared_app_view=require("./shared-app-view.js");var import_shared_domain_schema_validators_generated=require("./shared-domain-schema-validators.generated.js");
var import_shared_domain_config_custom_fields=require("./shared-domain-config-custom-fields.js");var import_shared_domain_config_custom_schema=require("./shared-domain-config-custom-schema.js");
var import_shared_domain_schema_faults=require("./shared-domain-schema-faults.js");var import_shared_store_adopt_commit=require("./shared-store-adopt-commit.js");
var import_shared_domain_adopt=require("./shared-domain-adopt.js");var import_shared_domain_join=require("./shared-domain-join.js");
var import_shared_search_cache_code_book=require("./shared-search-cache-code-book.js");var import_shared_store_diff_trees=require("./shared-store-diff-trees.js");
var import_shared_store_document_pairs=require("./shared-store-document-pairs.js");var import_shared_app_match_tickets=require("./shared-app-match-tickets.js");
var import_shared_app_sort_tickets=require("./shared-app-sort-tickets.js");var import_shared_git_remotes=require("./shared-git-remotes.js");
var import_node_path=require("node:path");var made=severity=>(check,problem,command=null)=>({check,severity,problem,command,
fixed:false});var fine=made("ok");var note=made("note");var warning=made("warning");var bad=made("error");function ticketsHave(count){
return count===1?"1 ticket has":`${count} tickets have`}function shellWord(word){return/^[\w@%+=:,./-]+$/.test(word)?word:
`'${word.replaceAll("'","'\\''")}'`}var FIX="git ticket doctor --fix";var BUSY_MS=6e4;var UNITS=[[864e5,"d"],[36e5,"h"],
[6e4,"min"]];function ageText(ms){const[unit,name]=UNITS.find(([size])=>ms>=size)??[1e3,"s"];return`${Math.max(0,Math.floor(
ms/unit))} ${name}`}var KINDS={lock:"locks",keep:"packs",temporary:"packs"};function deadCheckup({kind,removed},name,age){
const what=`${name} was left ${age} ago by a process of git ticket that has ended`;if(removed)return{...fine(KINDS[kind],
`${what}; it was removed`),fixed:true};return warning(KINDS[kind],what,FIX)}function checkupOf(left,name,now){const{kind,
owner,time,bytes,path}=left;const age=now-time;if(owner==="dead")return deadCheckup(left,name,ageText(age));if(owner==="\
alive"||age<BUSY_MS)return void 0;if(kind==="temporary")return note("packs",`${name} (${Math.ceil(bytes/1024)} KiB) was \
left ${ageText(age)} ago; git gc removes it after two weeks`);const whose=kind==="keep"?"on another machine":"by an unkn\
own program";return(name.startsWith("refs/")?bad:warning)(KINDS[kind],`${name} was made ${ageText(age)} ago ${whose}; if\
 no git is at work here, nobody holds it any more`,`rm ${shellWord(path)}`)}async function checkLeftovers({repo,store},fix){
const found=await repo.leftovers(store.ref,fix);const checkups=found.flatMap(left=>{const name=(0,import_node_path.relative)(
repo.commonDir,left.path);const checkup=checkupOf(left,name,store.now());return checkup===void 0?[]:[checkup]});return["\
locks","packs"].flatMap(check=>{const own=checkups.filter(c=>c.check===check);return own.length>0?own:[fine(check,"nothi\
ng was left behind")]})}async function checkRemote({repo,store},head){const config=await repo.wholeConfig();const name=(0,import_shared_git_remotes.preferredRemote)(
config,await repo.currentBranch());if(name===void 0)return[];const{seen}=(0,import_shared_git_remotes.remoteFor)(config,
name,store.ref,path=>path);const there=await repo.readRef(seen);const own=await repo.history({tips:[head],exclude:there===
void 0?[]:[there]});if(own.length===0)return[fine("remote",`${name} has all of it`)];const few=own.length===1?"1 commit \
is":`${own.length} commits are`;const made2=/^(?:true|yes|on|1)$/i.test(config.get("ticket.autoSync")??"")?warning:note;
return[made2("remote",`${few} not at ${name} yet, as far as is known`,"git ticket sync")]}async function checkSettings(workspace){
try{const found=await(0,import_shared_app_configure.settings)(workspace);(0,import_shared_app_configure.checkConfig)(found);
if(Object.keys(found).length>0)return fine("settings","statuses, types, priorities, fields");return bad("settings","conf\
ig.json is missing or can't be read, so defaults hold")}catch(error){if(!(0,import_start.base_errors__isTicketError)(error))
throw error;const problem=error.message.replace(/\.$/,"");return bad("settings",problem,"git ticket config edit")}}var[OLDEST,
SYNCING]=[[2,32],[2,36]];var isBelow=(version,[major,minor])=>{const[a=0,b=0]=version.split(".").map(Number);return a<major||
a===major&&b<minor};async function checkGit({repo}){const version=await repo.version();if(version===void 0)return bad("g\
it","git does not tell its version");if(isBelow(version,OLDEST))return bad("git",`git ${version} is too old: ${OLDEST.join(
".")} is needed`);if(isBelow(version,SYNCING))return warning("git",`git ${version} may lose what it wrote last when the \
power fails; git ${SYNCING.join(".")} does not`);return fine("git",`git ${version}`)}async function checkIdentity({repo}){
try{const{name,email}=await repo.identity("author");return fine("identity",`${name} <${email}>`)}catch(error){if(!(0,import_start.base_errors__isTicketError)(
error))throw error;const problem=error.message.replace(/\.$/,"");return bad("identity",problem,"git config user.email yo\
u@example.com")}}var SKEW_MS=36e5;function checkClock(now,{trailers}){const clock=trailers?.clock;const ahead=clock===void 0?
0:(0,import_base.base_base32__stampTime)(clock)-now;const time=new Date(now).toISOString();if(ahead<=SKEW_MS)return fine(
"clock",time);const newest=new Date(now+ahead).toISOString();return warning("clock",`the newest change is stamped ${newest}\
, but it is ${time} here: the clock of one of the machines is wrong`)}function unknownValues(tickets,of,known){const counts=new Map;
for(const ticket of tickets){const value=of(ticket);if(value!==null&&!known.includes(value))counts.set(value,(counts.get(
value)??0)+1)}return counts}function checkValues(tickets,config){const{statuses,types,priorities}=config;const fields=[[
"status","statuses","category=active",t=>t.status,statuses.map(s=>s.name)],["type","types","",t=>t.type,types],["priorit\
y","priorities","",t=>t.priority,priorities]];return fields.flatMap(([field,map,member,of,known])=>[...unknownValues(tickets,
of,known)].map(([value,count])=>warning("tickets",`${ticketsHave(count)} the ${field} ${JSON.stringify(value)}, which th\
e settings lack`,`git ticket config set ${shellWord(`${map}.${value}`)} ${member}`.trimEnd())))}function checkCustomValues(tickets,{
fields}){const faultOf=(0,import_shared_domain_config_custom_fields.customCheck)(fields);return tickets.flatMap(({shown,
custom})=>Object.entries(custom).flatMap(([key,value])=>{const fault=faultOf(key,value);if(fault===void 0)return[];const problem=`\
the custom field ${key} of ${shown} ${fault}`;return[warning("tickets",problem,`git ticket edit ${shown}`)]}))}function checkLinks(tickets){
const there=new Set(tickets.map(t=>t.id));return tickets.filter(t=>!t.deleted).flatMap(({shown,links})=>links.filter(({to})=>!there.
has(to)).map(({type,to})=>warning("tickets",`${shown} ${type} ${to}, which is not here`,`git ticket unlink ${shown} ${shellWord(
type)} ${to}`)))}function checkCycles(tickets){const live=tickets.filter(t=>!t.deleted);const shown=new Map(live.map(t=>[
t.id,t.shown]));return["depends-on","parent"].flatMap(type=>{const next=new Map(live.map(({id,links})=>[id,links.filter(
l=>l.type===type).map(l=>l.to)]));const cyclic=[...(0,import_write.workflow_graph__cyclicTickets)(next.keys(),id=>next.get(
id))].sort();const[first=""]=cyclic;const other=next.get(first)?.find(id=>cyclic.includes(id))??"";const[name,target]=[first,
other].map(id=>shown.get(id)??id);if(cyclic.length===0)return[];return[warning("tickets",`${cyclic.map(id=>shown.get(id)??
id).join(", ")} form a cycle by ${type}; its newest link counts for nothing`,`git ticket unlink ${name} ${type} ${target}`)]})}
function checkTickets(tickets,config){const found=[...checkValues(tickets,config),...checkCustomValues(tickets,config),...checkLinks(
tickets),...checkCycles(tickets)];if(found.length>0)return found;return tickets.length===0?[note("tickets","there are no\
ne yet")]:[fine("tickets",`${tickets.length} fit the settings`)]}async function checkStore(workspace){const{documents,commits,
joins,findings}=await(0,import_shared_app_verify.verify)(workspace);const found=findings.map(({severity,path,problem})=>{
const command=/^[0-9a-f]{12}$/.test(path.replace(/^commit /,""))?`git show ${path.replace(/^commit /,"")}`:null;return(severity===
"error"?bad:warning)("store",`${path} ${problem}`.trim(),command)});const counted=[[documents,"document"],[commits,"comm\
it"],[joins,"join"]].map(([count,what])=>`${count} ${what}${count===1?"":"s"}`).join(", ");return found.length>0?found:[
fine("store",counted)]}async function checkRef(workspace,head){const{ref}=workspace.store;if(head.commit===void 0)return[
note("ref",`there are no tickets at ${ref}`,"git ticket init")];const view=await(0,import_shared_app_view.viewHead)(workspace);
const{tickets}=await(0,import_shared_app_list_tickets.listAt)(workspace,view,{all:true});const deleted=await(0,import_shared_app_list_tickets.listAt)(
workspace,view,{deleted:true});return[fine("ref",`${ref} is at ${head.commit.slice(0,12)}`),checkClock(workspace.store.now(),
head),await checkSettings(workspace),...checkTickets([...tickets,...deleted.tickets],view.config),...await checkStore(workspace),
...await checkRemote(workspace,head.commit)]}async function tryCheckTickets(workspace){try{return await checkRef(workspace,
await(0,import_write.domain_config_config__headSnapshot)(workspace.store))}catch(error){if(!(0,import_start.base_errors__isTicketError)(
error))throw error;return[bad("store",error.message.replace(/\.$/,""),"git fsck")]}}async function doctor(workspace,{fix=false}){
const around=[await checkGit(workspace),await checkIdentity(workspace)];const left=await checkLeftovers(workspace,fix);return{
checkups:[...around,...left,...await tryCheckTickets(workspace)]}}0&&(module.exports={doctor});
