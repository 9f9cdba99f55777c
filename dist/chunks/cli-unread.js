var{spawn}=require("node:child_process");var{fstatSync,writeSync}=require("node:fs");var EVERY_MS=100;var NOTHING=new Uint8Array(
0);function watchSocket(fd,end){const timer=setInterval(()=>{try{writeSync(fd,NOTHING)}catch(error){if(error.code==="EPI\
PE")end()}},EVERY_MS);timer.unref();return()=>clearInterval(timer)}function watchPipe(fd,pid,end){const args=["-f","-s",
"0.1",`--pid=${pid}`,"/dev/null"];const tail=spawn("tail",args,{stdio:["ignore",fd,"ignore"]});tail.on("error",()=>void 0);
tail.on("exit",(_,signal)=>{if(signal==="SIGPIPE")end()});tail.unref();return()=>{tail.removeAllListeners("exit");tail.kill()}}
function watchReader(fd,pid,end){try{const kind=fstatSync(fd);if(kind.isSocket())return watchSocket(fd,end);if(kind.isFIFO())
return watchPipe(fd,pid,end)}catch{}return()=>void 0}module.exports={__proto__:null,watchReader};
