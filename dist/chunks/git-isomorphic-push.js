var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{pushCommit:()=>pushCommit});module.exports=__toCommonJS(stdin_exports);var import_git_write=require("./git-write.js");
var import_tickets=require("./tickets.js");var import_write=require("./write.js");var import_start=require("./start.js");
var import_base=require("./base.js");var import_shared_git_isomorphic_address=require("./shared-git-isomorphic-address.js");
var import_shared_git_isomorphic_errors=require("./shared-git-isomorphic-errors.js");var import_shared_git_push_report=require("./shared-git-push-report.js");
var import_shared_git_remote_errors=require("./shared-git-remote-errors.js");var import_shared_git_remotes=require("./shared-git-remotes.js");
var TREE="40000";var GITLINK="160000";var LARGEST=1<<29;var AT_ONCE=256;async function missingObjects(transport,wanted,there){
const{commits}=transport;const hidden=await commits.reachable(there);const missing=new Set;const trees=[];for(const commit of await unknownTo(
transport,wanted,hidden)){missing.add(commit.oid);const bases=[];for(const parent of commit.parents)bases.push((await commits.
get(parent)).tree);trees.push({tree:commit.tree,bases})}for(const{tree,bases}of trees)await addTree(transport,missing,tree,
bases);return readAll(transport,[...missing])}async function unknownTo({commits},wanted,hidden){const found=new Map;const waiting=[
wanted];for(let oid=waiting.pop();oid!==void 0;oid=waiting.pop()){if(found.has(oid)||hidden.has(oid))continue;const commit=await commits.
get(oid);found.set(oid,commit);waiting.push(...commit.parents)}return[...found.values()]}async function addTree(transport,missing,tree,bases){
if(bases.includes(tree)||missing.has(tree))return;missing.add(tree);const old=await Promise.all(bases.map(base=>entriesOf(
transport,base)));for(const{mode,name,oid}of(await entriesOf(transport,tree)).values()){const same=old.flatMap(entries=>entries.
get(name)??[]);if(mode===GITLINK||same.some(entry=>entry.oid===oid))continue;const below=same.filter(entry=>entry.mode===
TREE).map(entry=>entry.oid);if(mode===TREE)await addTree(transport,missing,oid,below);else missing.add(oid)}}async function entriesOf({
objects,context},tree){const[found]=await objects.read([tree],LARGEST);if(found?.kind!=="object"||found.type!=="tree")throw(0,import_tickets.git_damaged__damagedObject)(
tree,"there is no such tree here");return new Map((0,import_write.git_objects__parseTree)(found.data,context.objectFormat).
map(entry=>[entry.name,entry]))}async function readAll({objects},oids){const found=[];for(let at=0;at<oids.length;at+=AT_ONCE){
for(const result of await objects.read(oids.slice(at,at+AT_ONCE),LARGEST)){if(result.kind!=="object")throw(0,import_tickets.git_damaged__damagedObject)(
result.oid,"it is not here");found.push({oid:result.oid,type:result.type,data:result.data})}}return found}async function pushCommit(transport,request){
const{context}=transport;const{address,patienceMs,dryRun=false}=request;const commit=(0,import_tickets.git_names__checkOid)(
request.commit,context.objectFormat);const ref=(0,import_tickets.git_names__checkRef)(request.ref);const endpoint=(0,import_shared_git_isomorphic_address.endpointOf)(
await context.config(),address,"push");const remote=await(0,import_shared_git_isomorphic_address.advertised)(context,endpoint,
"git-receive-pack",patienceMs);const before=remote.refs.get(ref);if(before===commit)return{kind:"up-to-date"};const behind=before===
void 0?void 0:await whyNotForward(transport,before,commit);if(behind!==void 0)return{kind:"race",by:"client",reason:behind};
const pushed={kind:"pushed",from:before?.slice(0,7)};if(dryRun)return pushed;const body=await bodyOf(transport,remote,{...request,
ref,commit},before);return judge(await remote.ask(body),ref,endpoint)??pushed}async function whyNotForward({objects,commits},before,commit){
if(!await objects.has(before))return"fetch first";const forward=await commits.holds(commit,before).catch(()=>false);return forward?
void 0:"non-fast-forward"}async function bodyOf(transport,remote,{ref,commit,onProgress},before){const{context}=transport;
const there=await commitsHere(transport,[...new Set(remote.refs.values())]);const objects=await missingObjects(transport,
commit,there);const total=objects.length;onProgress?.({what:"pushing",done:total,total});const spoken=["report-status","\
side-band-64k"].filter(name=>remote.capabilities.has(name));const old=before??(0,import_tickets.git_names__zeroOid)(context.
objectFormat);const command=`${old} ${commit} ${ref}\0${spoken.join(" ")}`;return Buffer.concat([(0,import_shared_git_isomorphic_address.packets)(
[command,void 0]),(0,import_git_write.git_pack__buildPack)(context.objectFormat,objects)])}async function commitsHere({objects,
commits},oids){const here=[];for(const oid of oids){if(!await objects.has(oid).catch(()=>false))continue;const known=await commits.
get(oid).catch(()=>void 0);if(known!==void 0)here.push(oid)}return here}function judge(answer,ref,{shown}){try{const{data,
words,failure}=(0,import_shared_git_isomorphic_address.splitBands)((0,import_shared_git_isomorphic_address.readPackets)(
answer));if(failure!==void 0)throw new Error(failure);const lines=[...(0,import_shared_git_isomorphic_address.readPackets)(
data)].map(line=>line?.toString("utf8").replace(/\n$/,"")??"");const plain=(0,import_tickets.git_damaged__plainWords)(words);
const refused=lines.find(line=>line.startsWith(`ng ${ref} `));if(refused!==void 0)return(0,import_shared_git_push_report.judgeRejection)(
refused.slice(`ng ${ref} `.length),plain);const unpacked=lines.find(line=>line.startsWith("unpack "));if(unpacked!==void 0&&
unpacked!=="unpack ok")return(0,import_shared_git_push_report.judgeRejection)("unpacker error",`${unpacked.slice(7)}; ${plain}`);
if(!lines.includes(`ok ${ref}`))throw new Error("it does not say what became of the push");return void 0}catch(error){throw(0,import_shared_git_isomorphic_address.failureOf)(
error,shown)}}0&&(module.exports={pushCommit});
