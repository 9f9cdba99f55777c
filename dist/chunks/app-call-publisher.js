require("./start.js");var{takeNotices}=require("./shared-events-subscribers-notices.js");var{listeningNames}=require("./\
shared-events-subscribers-subscriber.js");async function callPublisher(repo,call){const names=listeningNames(await repo.
config());const heard=await Promise.all(names.map(name=>repo.leaveWord(`publish-${name}`)));if(!heard.includes(false))return;
const dir=repo.localDir("subscribers");call(dir===void 0?[]:takeNotices(dir))}module.exports={callPublisher};
