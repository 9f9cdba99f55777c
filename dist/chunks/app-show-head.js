require("./reading.js");var{app_current_head__currentHead:currentHead}=require("./tickets.js");require("./base.js");require(
"./start.js");var{cachedShow}=require("./shared-app-cached-show.js");async function withRefs(workspace,ticket){const{refs}=ticket;
if(refs.length===0)return{...ticket,refs:[]};return{...ticket,refs:await(await Promise.resolve().then(()=>require("./app\
-shown-refs.js"))).shownRefs(workspace,refs)}}async function showTicket(workspace,token){const sure=await cachedShow(workspace,
await currentHead(workspace),token);if(sure!==void 0)return withRefs(workspace,sure);const{showByName}=await Promise.resolve().
then(()=>require("./shared-app-link-ends.js"));return withRefs(workspace,await showByName(workspace,token))}module.exports=
{__proto__:null,showTicket};
