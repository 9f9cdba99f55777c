var{store_resolution__resolveToken:resolveToken}=require("./write.js");var{base_errors__TicketError:TicketError}=require(
"./start.js");var{claimOf}=require("./shared-app-next.js");var{fence,holderOf,work}=require("./shared-app-work-result.js");
var{firstReady}=require("./shared-app-ready.js");function checkOneLease(ids,{lease}){if(lease===void 0||ids.length===1)return;
throw new TicketError("BAD_OPTION_VALUE","usage","A lease is of one ticket.",{data:{lease,ids},hint:"Report each ticket \
with its own lease."})}async function closing(workspace,ids,options){const{result,resolution}=options;const held=await fence(
workspace,options);return ids.flatMap(id=>[...result===void 0?[]:[{op:"comment",id,body:result,...held}],{op:"close",id,
...resolution===void 0?{}:{resolution},...held},{op:"release",id,...held}])}async function taking(workspace,view,ids,options){
if(options.next===void 0)return{operations:[]};const{store}=workspace;const{snapshot,config}=view;const closed=await Promise.
all(ids.map(id2=>resolveToken(store,snapshot,config.prefix,id2)));const{query,seconds}=options.next;const id=await firstReady(
workspace,view,query,closed);if(id===void 0)return{operations:[]};const by=await holderOf(workspace,options);const{confirm}=options;
const how={...seconds===void 0?{}:{seconds},...confirm===void 0?{}:{confirm}};return{operations:[claimOf(id,by,how)],next:id}}
async function done(workspace,ids,options){checkOneLease(ids,options);const closes=await closing(workspace,ids,options);
return work(workspace,async view=>{const{operations,next}=await taking(workspace,view,ids,options);return{operations:[...closes,
...operations],next}},options)}function asideOf({statuses},{to,retry}){if(retry===true)return void 0;return to??statuses.
find(({name})=>name==="blocked")?.name}async function fail(workspace,id,options){const held=await fence(workspace,options);
const body=`Failed: ${options.why}`;return work(workspace,async({config})=>{const to=asideOf(config,options);const move=to===
void 0?[]:[{op:"move",id,to,...held}];const told={op:"comment",id,body,...held};return{operations:[told,...move,{op:"rel\
ease",id,...held}]}},options)}module.exports={__proto__:null,done,fail};
