var{domain_config_config__readConfig:readConfig,domain_config_config__requireHead:requireHead}=require("./write.js");async function viewHead(workspace){
const{store,at}=workspace;const head=await requireHead(store);const snapshot=at===void 0?head:await(await Promise.resolve().
then(()=>require("./shared-app-moment.js"))).snapshotOf(store,head.commit,at);return{snapshot,config:await readConfig(store,
snapshot)}}module.exports={viewHead};
