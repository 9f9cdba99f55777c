var{git_pack__buildPack:buildPack}=require("./git-write.js");require("./sync.js");var{git_objects__parseTree:parseTree}=require(
"./write.js");require("./base.js");var{git_native_git_errors__plainWords:plainWords,git_damaged__damagedObject:damagedObject,
git_names__checkOid:checkOid,git_names__checkRef:checkRef,git_names__zeroOid:zeroOid}=require("./tickets.js");require(".\
/start.js");var{advertised,endpointOf,failureOf,packets,readPackets,splitBands}=require("./shared-git-isomorphic-address\
.js");require("./shared-git-isomorphic-errors.js");require("./shared-git-remote-errors.js");var{judgeRejection}=require(
"./shared-git-push-report.js");var TREE="40000";var GITLINK="160000";var LARGEST=1<<29;var AT_ONCE=256;async function missingObjects(transport,wanted,there){
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
objects,context},tree){const[found]=await objects.read([tree],LARGEST);if(found?.kind!=="object"||found.type!=="tree")throw damagedObject(
tree,"there is no such tree here");return new Map(parseTree(found.data,context.objectFormat).map(entry=>[entry.name,entry]))}
async function readAll({objects},oids){const found=[];for(let at=0;at<oids.length;at+=AT_ONCE){for(const result of await objects.
read(oids.slice(at,at+AT_ONCE),LARGEST)){if(result.kind!=="object")throw damagedObject(result.oid,"it is not here");found.
push({oid:result.oid,type:result.type,data:result.data})}}return found}async function pushCommit(transport,request){const{
context}=transport;const{address,patienceMs,dryRun=false}=request;const commit=checkOid(request.commit,context.objectFormat);
const ref=checkRef(request.ref);const endpoint=endpointOf(await context.config(),address,"push");const remote=await advertised(
context,endpoint,"git-receive-pack",patienceMs);const before=remote.refs.get(ref);if(before===commit)return{kind:"up-to-\
date"};const behind=before===void 0?void 0:await whyNotForward(transport,before,commit);if(behind!==void 0)return{kind:"\
race",by:"client",reason:behind};const pushed={kind:"pushed",from:before?.slice(0,7)};if(dryRun)return pushed;const body=await bodyOf(
transport,remote,{...request,ref,commit},before);return judge(await remote.ask(body),ref,endpoint)??pushed}async function whyNotForward({
objects,commits},before,commit){if(!await objects.has(before))return"fetch first";const forward=await commits.holds(commit,
before).catch(()=>false);return forward?void 0:"non-fast-forward"}async function bodyOf(transport,remote,{ref,commit,onProgress},before){
const{context}=transport;const there=await commitsHere(transport,[...new Set(remote.refs.values())]);const objects=await missingObjects(
transport,commit,there);const total=objects.length;onProgress?.({what:"pushing",done:total,total});const spoken=["report\
-status","side-band-64k"].filter(name=>remote.capabilities.has(name));const old=before??zeroOid(context.objectFormat);const command=`${old}\
 ${commit} ${ref}\0${spoken.join(" ")}`;return Buffer.concat([packets([command,void 0]),buildPack(context.objectFormat,objects)])}
async function commitsHere({objects,commits},oids){const here=[];for(const oid of oids){if(!await objects.has(oid).catch(
()=>false))continue;const known=await commits.get(oid).catch(()=>void 0);if(known!==void 0)here.push(oid)}return here}function judge(answer,ref,{
shown}){try{const{data,words,failure}=splitBands(readPackets(answer));if(failure!==void 0)throw new Error(failure);const lines=[
...readPackets(data)].map(line=>line?.toString("utf8").replace(/\n$/,"")??"");const plain=plainWords(words);const refused=lines.
find(line=>line.startsWith(`ng ${ref} `));if(refused!==void 0)return judgeRejection(refused.slice(`ng ${ref} `.length),plain);
const unpacked=lines.find(line=>line.startsWith("unpack "));if(unpacked!==void 0&&unpacked!=="unpack ok")return judgeRejection(
"unpacker error",`${unpacked.slice(7)}; ${plain}`);if(!lines.includes(`ok ${ref}`))throw new Error("it does not say what\
 became of the push");return void 0}catch(error){throw failureOf(error,shown)}}module.exports={__proto__:null,pushCommit};
