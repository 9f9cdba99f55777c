var{base_quick_json__noTickets:noTickets,base_quick_json__readConfig:readConfig,base_quick_json__snapshotAt:snapshotAt}=require(
"./write.js");var{app_current_head__currentHead:currentHead}=require("./tickets.js");async function viewHead(workspace){
const{store,at}=workspace;const commit=await currentHead(workspace);if(commit===void 0)throw await noTickets(store);const head={
...await snapshotAt(store,commit),commit};const snapshot=at===void 0?head:await(await Promise.resolve().then(()=>require(
"./shared-app-view-at.js"))).snapshotOf(store,head.commit,at);return{snapshot,config:await readConfig(store,snapshot)}}module.
exports={__proto__:null,viewHead};
