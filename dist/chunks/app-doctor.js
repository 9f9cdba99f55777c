var{workflow_graph__cyclicTickets:cyclicTickets,base_quick_json__headSnapshot:headSnapshot}=require("./write.js");require(
"./reading.js");require("./tickets.js");var{git_remotes__preferredRemote:preferredRemote,git_remotes__remoteFor:remoteFor}=require(
"./sync.js");require("./conditions.js");require("./query.js");var{domain_stamp__stampTime:stampTime}=require("./base.js");
require("./texts.js");require("./documents.js");require("./parse.js");var{base_errors__isTicketError:isTicketError}=require(
"./start.js");var{verify}=require("./shared-app-verify.js");require("./shared-base-progress.js");require("./shared-store\
-read-attachment.js");var{checkConfig,settings}=require("./shared-app-configure.js");require("./shared-app-change-docume\
nt.js");require("./shared-store-documents-batch.js");require("./shared-domain-config-keys.js");var{listAt}=require("./sh\
ared-app-list-tickets.js");var{viewHead}=require("./shared-app-view.js");require("./shared-domain-schema-validators.gene\
rated.js");require("./shared-domain-join-tree.js");require("./shared-search-sort-tickets.js");var{customCheck}=require("\
./shared-domain-config-custom-fields.js");require("./shared-domain-config-custom-schema.js");require("./shared-domain-sc\
hema-faults.js");require("./shared-store-adopt-commit.js");require("./shared-domain-adopt.js");require("./shared-store-f\
ixed-author.js");require("./shared-domain-join.js");require("./shared-search-sort-keys.js");require("./shared-store-diff\
-trees.js");require("./shared-store-document-pairs.js");require("./shared-domain-duration.js");var made=severity=>(check,problem,command=null)=>({
check,severity,problem,command,fixed:false});var fine=made("ok");var note=made("note");var warning=made("warning");var bad=made(
"error");function ticketsHave(count){return count===1?"1 ticket has":`${count} tickets have`}function shellWord(word){return/^[\w@%+=:,./-]+$/.
test(word)?word:`'${word.replaceAll("'","'\\''")}'`}var{relative}=require("node:path");var FIX="git ticket doctor --fix";
var BUSY_MS=6e4;var UNITS=[[864e5,"d"],[36e5,"h"],[6e4,"min"]];function ageText(ms){const[unit,name]=UNITS.find(([size])=>ms>=
size)??[1e3,"s"];return`${Math.max(0,Math.floor(ms/unit))} ${name}`}var KINDS={lock:"locks",keep:"packs",temporary:"pack\
s"};function deadCheckup({kind,removed},name,age){const what=`${name} was left ${age} ago by a process of git ticket tha\
t has ended`;if(removed)return{...fine(KINDS[kind],`${what}; it was removed`),fixed:true};return warning(KINDS[kind],what,
FIX)}function checkupOf(left,name,now){const{kind,owner,time,bytes,path}=left;const age=now-time;if(owner==="dead")return deadCheckup(
left,name,ageText(age));if(owner==="alive"||age<BUSY_MS)return void 0;if(kind==="temporary")return note("packs",`${name}\
 (${Math.ceil(bytes/1024)} KiB) was left ${ageText(age)} ago; git gc removes it after two weeks`);const whose=kind==="ke\
ep"?"on another machine":"by an unknown program";return(name.startsWith("refs/")?bad:warning)(KINDS[kind],`${name} was m\
ade ${ageText(age)} ago ${whose}; if no git is at work here, nobody holds it any more`,`rm ${shellWord(path)}`)}async function checkLeftovers({
repo,store},fix){const found=await repo.leftovers(store.ref,fix);const checkups=found.flatMap(left=>{const name=relative(
repo.commonDir,left.path);const checkup=checkupOf(left,name,store.now());return checkup===void 0?[]:[checkup]});return["\
locks","packs"].flatMap(check=>{const own=checkups.filter(c=>c.check===check);return own.length>0?own:[fine(check,"nothi\
ng was left behind")]})}async function checkRemote({repo,store},head){const config=await repo.config();const name=preferredRemote(
config,await repo.currentBranch());if(name===void 0)return[];const{seen}=remoteFor(config,name,store.ref,path=>path);const there=await repo.
readRef(seen);const own=await repo.history({tips:[head],exclude:there===void 0?[]:[there]});if(own.length===0)return[fine(
"remote",`${name} has all of it`)];const few=own.length===1?"1 commit is":`${own.length} commits are`;const made2=/^(?:true|yes|on|1)$/i.
test(config.get("ticket.autoSync")??"")?warning:note;return[made2("remote",`${few} not at ${name} yet, as far as is know\
n`,"git ticket sync")]}async function checkSettings(workspace){try{const found=await settings(workspace);checkConfig(found);
if(Object.keys(found).length>0)return fine("settings","statuses, types, priorities, fields");return bad("settings","conf\
ig.json is missing or can't be read, so defaults hold")}catch(error){if(!isTicketError(error))throw error;const problem=error.
message.replace(/\.$/,"");return bad("settings",problem,"git ticket config edit")}}var[OLDEST,SYNCING]=[[2,32],[2,36]];var isBelow=(version,[
major,minor])=>{const[a=0,b=0]=version.split(".").map(Number);return a<major||a===major&&b<minor};async function checkGit({
repo}){if(repo.engine==="isomorphic")return note("git","none is used: remotes are reached over http and https alone");const version=await repo.
version();if(version===void 0)return bad("git","git does not tell its version");if(isBelow(version,OLDEST))return bad("g\
it",`git ${version} is too old: ${OLDEST.join(".")} is needed`);if(isBelow(version,SYNCING))return warning("git",`git ${version}\
 may lose what it wrote last when the power fails; git ${SYNCING.join(".")} does not`);return fine("git",`git ${version}`)}
async function checkIdentity({repo}){try{const{name,email}=await repo.identity("author");return fine("identity",`${name}\
 <${email}>`)}catch(error){if(!isTicketError(error))throw error;const problem=error.message.replace(/\.$/,"");return bad(
"identity",problem,"git config user.email you@example.com")}}var SKEW_MS=36e5;function checkClock(now,{trailers}){const clock=trailers?.
clock;const ahead=clock===void 0?0:stampTime(clock)-now;const time=new Date(now).toISOString();if(ahead<=SKEW_MS)return fine(
"clock",time);const newest=new Date(now+ahead).toISOString();return warning("clock",`the newest change is stamped ${newest}\
, but it is ${time} here: the clock of one of the machines is wrong`)}function unknownValues(tickets,of,known){const counts=new Map;
for(const ticket of tickets){const value=of(ticket);if(value!==null&&!known.includes(value))counts.set(value,(counts.get(
value)??0)+1)}return counts}function checkValues(tickets,config){const{statuses,types,priorities}=config;const fields=[[
"status","statuses","category=active",t=>t.status,statuses.map(s=>s.name)],["type","types","",t=>t.type,types],["priorit\
y","priorities","",t=>t.priority,priorities]];return fields.flatMap(([field,map,member,of,known])=>[...unknownValues(tickets,
of,known)].map(([value,count])=>warning("tickets",`${ticketsHave(count)} the ${field} ${JSON.stringify(value)}, which th\
e settings lack`,`git ticket config set ${shellWord(`${map}.${value}`)} ${member}`.trimEnd())))}function checkCustomValues(tickets,{
fields}){const faultOf=customCheck(fields);return tickets.flatMap(({shown,custom})=>Object.entries(custom).flatMap(([key,
value])=>{const fault=faultOf(key,value);if(fault===void 0)return[];const problem=`the custom field ${key} of ${shown} ${fault}`;
return[warning("tickets",problem,`git ticket edit ${shown}`)]}))}function checkLinks(tickets){const there=new Set(tickets.
map(t=>t.id));return tickets.filter(t=>!t.deleted).flatMap(({shown,links})=>links.filter(({to})=>!there.has(to)).map(({type,
to})=>warning("tickets",`${shown} ${type} ${to}, which is not here`,`git ticket unlink ${shown} ${shellWord(type)} ${to}`)))}
function checkCycles(tickets){const live=tickets.filter(t=>!t.deleted);const shown=new Map(live.map(t=>[t.id,t.shown]));
return["depends-on","parent"].flatMap(type=>{const next=new Map(live.map(({id,links})=>[id,links.filter(l=>l.type===type).
map(l=>l.to)]));const cyclic=[...cyclicTickets(next.keys(),id=>next.get(id))].sort();const[first=""]=cyclic;const other=next.
get(first)?.find(id=>cyclic.includes(id))??"";const[name,target]=[first,other].map(id=>shown.get(id)??id);if(cyclic.length===
0)return[];return[warning("tickets",`${cyclic.map(id=>shown.get(id)??id).join(", ")} form a cycle by ${type}; its newest\
 link counts for nothing`,`git ticket unlink ${name} ${type} ${target}`)]})}function checkTickets(tickets,config){const found=[
...checkValues(tickets,config),...checkCustomValues(tickets,config),...checkLinks(tickets),...checkCycles(tickets)];if(found.
length>0)return found;return tickets.length===0?[note("tickets","there are none yet")]:[fine("tickets",`${tickets.length}\
 fit the settings`)]}async function checkStore(workspace){const{documents,commits,joins,findings}=await verify(workspace);
const found=findings.map(({severity,path,problem})=>{const command=/^[0-9a-f]{12}$/.test(path.replace(/^commit /,""))?`g\
it show ${path.replace(/^commit /,"")}`:null;return(severity==="error"?bad:warning)("store",`${path} ${problem}`.trim(),
command)});const counted=[[documents,"document"],[commits,"commit"],[joins,"join"]].map(([count,what])=>`${count} ${what}${count===
1?"":"s"}`).join(", ");return found.length>0?found:[fine("store",counted)]}async function checkRef(workspace,head){const{
ref}=workspace.store;if(head.commit===void 0)return[note("ref",`there are no tickets at ${ref}`,"git ticket init")];const view=await viewHead(
workspace);const{tickets}=await listAt(workspace,view,{all:true});const deleted=await listAt(workspace,view,{deleted:true});
return[fine("ref",`${ref} is at ${head.commit.slice(0,12)}`),checkClock(workspace.store.now(),head),await checkSettings(
workspace),...checkTickets([...tickets,...deleted.tickets],view.config),...await checkStore(workspace),...await checkRemote(
workspace,head.commit)]}async function tryCheckTickets(workspace){try{return await checkRef(workspace,await headSnapshot(
workspace.store))}catch(error){if(!isTicketError(error))throw error;return[bad("store",error.message.replace(/\.$/,""),"\
git fsck")]}}async function doctor(workspace,{fix=false}){const around=[await checkGit(workspace),await checkIdentity(workspace)];
const left=await checkLeftovers(workspace,fix);return{checkups:[...around,...left,...await tryCheckTickets(workspace)]}}
module.exports={__proto__:null,doctor};
