var{claimOf}=require("./shared-app-next.js");var{fence,holderOf,work}=require("./shared-app-work-result.js");var fixed=(workspace,operations,how)=>work(
workspace,async()=>({operations}),how);async function claim(workspace,ids,options){const by=await holderOf(workspace,options);
return fixed(workspace,ids.map(id=>claimOf(id,by,options)),options)}async function renew(workspace,ids,options){const held=await fence(
workspace,options);const{seconds}=options;const how=seconds===void 0?held:{...held,seconds};return fixed(workspace,ids.map(
id=>({op:"renew",id,...how})),options)}async function release(workspace,ids,options){const held=await fence(workspace,options);
return fixed(workspace,ids.map(id=>({op:"release",id,...held})),options)}async function handoff(workspace,id,options){const{
to,note,seconds}=options;const held=await fence(workspace,options);const comment=note===void 0?[]:[{op:"comment",id,body:note,
...held}];const how=seconds===void 0?held:{...held,seconds};return fixed(workspace,[...comment,{op:"handoff",id,to,...how}],
options)}module.exports={__proto__:null,claim,renew,release,handoff};
