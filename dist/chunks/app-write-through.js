var{app_early_look__chosenRemotes:chosenRemotes,app_early_look__syncOptions:syncOptions,app_early_look__syncWith:syncWith,
git_remotes__ASIDE:ASIDE}=require("./sync.js");var{base_quick_json__noTickets:noTickets}=require("./write.js");require("\
./documents.js");require("./base.js");require("./tickets.js");require("./start.js");var{pusherTo}=require("./shared-stor\
e-sync-push.js");require("./shared-store-sync-errors.js");var MESSAGE="ticket: write through";function storeOn(store,ref){
const members={...Object.getOwnPropertyDescriptors(store),ref:{value:ref}};return Object.create({},{...members,onPublished:{
value:void 0}})}async function writeAside(workspace,head,write){const{store}=workspace;const{repo}=store;const ref=`${ASIDE}${Buffer.
from(store.random(8)).toString("hex")}`;await repo.compareAndSwapRef({ref,next:head,expected:void 0,message:MESSAGE});try{
const value=await write({...workspace,store:storeOn(store,ref)});return{value,head:await repo.readRef(ref)??head}}finally{
const expected=await repo.readRef(ref);await repo.compareAndSwapRef({ref,next:void 0,expected,message:MESSAGE})}}async function bring(store,remote,how){
const{tip,after}=await syncWith(store,remote,{join:true,push:false},how);if(after===void 0)throw await noTickets(store);
return{tip,head:after}}async function writeThrough(workspace,open,write,options){const{store}=workspace;const{repo,ref}=store;
const[remote]=await chosenRemotes(workspace,options);if(remote===void 0)throw new Error("no remote was chosen");const how=await syncOptions(
workspace,options);const pusher=pusherTo(store,remote,how);let pushed;for(;;){const{tip,head}=await bring(store,remote,how);
const races=pusher.races.length;if(pushed!==void 0&&await repo.isAncestor(pushed.head,head))return{value:pushed.value,commit:head,
sent:1,races};pushed=await writeAside(workspace,head,aside=>write(open(aside)));if(pushed.head===tip)return{value:pushed.
value,commit:head,sent:0,races};const sent=await pusher.push(pushed.head,tip);if(sent===void 0)continue;await repo.compareAndSwapRef(
{ref,next:pushed.head,expected:head,message:MESSAGE});return{value:pushed.value,commit:pushed.head,sent,races:pusher.races.
length}}}module.exports={__proto__:null,writeThrough};
