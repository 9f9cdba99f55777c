var{bodyOf,shortLine}=require("./shared-events-sinks-sink.js");var{closeSync,constants,fstatSync,fsyncSync,ftruncateSync,
openSync,readSync,writeSync}=require("node:fs");var MOST=500;var NEW_LINE=10;function isCutOff(file,size){const last=Buffer.
alloc(1);return size>0&&readSync(file,last,0,1,size-1)===1&&last[0]!==NEW_LINE}function append(file,bytes,size){try{let rest=bytes;
while(rest.length>0)rest=rest.subarray(writeSync(file,rest));fsyncSync(file)}catch(error){ftruncateSync(file,size);throw error}}
function deliver(path,parcels){const{O_RDWR,O_APPEND,O_CREAT}=constants;try{const file=openSync(path,O_RDWR|O_APPEND|O_CREAT,
384);try{const{size}=fstatSync(file);const lines=parcels.map(parcel=>`${bodyOf(parcel)}
`).join("");append(file,Buffer.from(isCutOff(file,size)?`
${lines}`:lines),size)}finally{closeSync(file)}return{count:parcels.length}}catch(error){return{count:0,failure:{message:shortLine(
error.message)}}}}function fileSink({path=""}){return{most:MOST,deliver:async parcels=>deliver(path,parcels),close:async()=>void 0}}
module.exports={__proto__:null,fileSink};
