var{app_early_look__chosenRemotes:chosenRemotes,app_early_look__syncOptions:syncOptions}=require("./sync.js");var{git_objects__encodeCommit:encodeCommit,
git_objects__newObject:newObject,git_objects__parseCommit:parseCommit}=require("./write.js");require("./base.js");var{domain_config_attachment_limit__LIMITS:LIMITS}=require(
"./tickets.js");var{base_json__isArray:isArray,base_json__isObject:isObject}=require("./start.js");var{pushRefused}=require(
"./shared-store-sync-errors.js");var{FIXED_AUTHOR}=require("./shared-store-fixed-author.js");var CURSORS="refs/ticket-cu\
rsors/";var SUBJECT="Move the cursor of events";var isOid=value=>typeof value==="string"&&/^[0-9a-f]{40,64}$/.test(value);
function tellingOf(value){if(!isObject(value))return null;const{to,by,until}=value;return isOid(to)&&typeof by==="string"&&
typeof until==="number"?{to,by,until}:null}function parseTold(message){try{const value=JSON.parse(message.slice(message.
indexOf("\n\n")+2));if(!isObject(value)||isArray(value)||!isOid(value["told"]))return void 0;return{told:value["told"],telling:tellingOf(
value["telling"])}}catch{return void 0}}function renderTold({told,telling}){return`${SUBJECT}

${JSON.stringify({told,telling})}
`}async function readCursor({repo},{address},name,patienceMs){const ref=`${CURSORS}${name}`;const outcome=await repo.fetch(
{address,ref,into:void 0,patienceMs});if(outcome.kind!=="fetched")return void 0;const[read]=await repo.readObjects([outcome.
oid],{maxBytes:LIMITS.commit});if(read?.kind!=="object"||read.type!=="commit")return void 0;const told=parseTold(parseCommit(
read.data).message);return told===void 0?void 0:{...told,commit:outcome.oid}}async function moveCursor({repo,now},remote,name,move){
const{from,to,patienceMs}=move;const format=repo.objectFormat;const person={...FIXED_AUTHOR,time:Math.floor(now()/1e3),tz:"\
+0000"};const tree=newObject(format,"tree",new Uint8Array);const parents=from===void 0?[]:[from.commit];const text={tree:tree.
oid,parents,author:person,committer:person,message:renderTold(to)};const commit=newObject(format,"commit",encodeCommit(text));
const pack=await repo.storePack([tree,commit]);const ref=`${CURSORS}${name}`;try{const outcome=await repo.push({address:remote.
address,commit:commit.oid,ref,patienceMs});if(outcome.kind==="refused")throw pushRefused(remote,ref,outcome);return outcome.
kind==="race"?false:{...to,commit:commit.oid}}finally{await pack.release()}}async function remoteCursor(workspace,name){
const{store}=workspace;const[remote]=await chosenRemotes(workspace,{});if(remote===void 0)throw new Error("no remote was\
 chosen");const{patienceMs}=await syncOptions(workspace,{});return{read:()=>readCursor(store,remote,name,patienceMs),move:(from,to)=>moveCursor(
store,remote,name,{from,to,patienceMs})}}module.exports={__proto__:null,remoteCursor};
