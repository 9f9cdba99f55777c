var prePush=async({args:[remote=""],tickets,say})=>{if(remote===""||/[:/\\]/.test(remote))return 0;const{remotes}=await(await tickets()).
sync({remote});for(const{sent,changed}of remotes){if(changed.length>0)say(`Joined ${changed.length} tickets from ${remote}\
.`);if(sent>0)say(`Pushed the tickets to ${remote} (${sent} commits).`)}return 0};module.exports={__proto__:null,prePush};
