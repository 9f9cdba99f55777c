async function openSink(subscriber,world){switch(subscriber.sink){case"command":return(await Promise.resolve().then(()=>require(
"./events-sinks-command.js"))).commandSink(subscriber,world);case"webhook":return(await Promise.resolve().then(()=>require(
"./shared-events-sinks-chat.js"))).webhookSink(subscriber,world);case"file":return(await Promise.resolve().then(()=>require(
"./events-sinks-file.js"))).fileSink(subscriber);case"redis":return(await Promise.resolve().then(()=>require("./events-s\
inks-redis.js"))).redisSink(subscriber,world);case"nats":return(await Promise.resolve().then(()=>require("./events-sinks\
-nats.js"))).natsSink(subscriber,world)}}var{appendFileSync,readFileSync,renameSync,statSync}=require("node:fs");var{join}=require(
"node:path");var MOST_BYTES=1<<20;var fileOf=(dir,name)=>join(dir,`log.${name}`);function logAttempts(dir,name,attempts){
if(attempts.length===0)return;const path=fileOf(dir,name);try{const size=statSync(path,{throwIfNoEntry:false})?.size??0;
if(size>MOST_BYTES)renameSync(path,`${path}.old`);const lines=attempts.map(attempt=>`${JSON.stringify(attempt)}
`);appendFileSync(path,lines.join(""),{mode:384})}catch{}}function attemptsIn(path){try{const lines=readFileSync(path,"u\
tf8").split("\n");return lines.flatMap(line=>{try{return line===""?[]:[JSON.parse(line)]}catch{return[]}})}catch{return[]}}
function readAttempts(dir,name){const path=fileOf(dir,name);return[...attemptsIn(`${path}.old`),...attemptsIn(path)]}module.
exports={__proto__:null,openSink,logAttempts,readAttempts};
