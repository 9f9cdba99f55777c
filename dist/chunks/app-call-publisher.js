require("./git-write.js");require("./tickets.js");require("./start.js");var{readState,takeNotices}=require("./shared-eve\
nts-subscribers-notices.js");var{listeningNames}=require("./shared-events-subscribers-subscriber.js");function isStopped(dir,name){
try{return(readState({dir},name)?.state.stopped??null)!==null}catch{return false}}async function callPublisher(repo,call){
const dir=repo.localDir("subscribers");const names=listeningNames(await repo.config());const waiting=dir===void 0?names:
names.filter(name=>!isStopped(dir,name));const heard=await Promise.all(waiting.map(name=>repo.leaveWord(`publish-${name}`)));
const stopped=dir===void 0?[]:takeNotices(dir);if(heard.includes(false)||stopped.length>0)call(stopped)}module.exports={
__proto__:null,callPublisher};
