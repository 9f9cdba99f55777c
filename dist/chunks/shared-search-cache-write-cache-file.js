var{closeSync,openSync,readdirSync,renameSync,statSync,unlinkSync,writeSync}=require("node:fs");var{join}=require("node:\
path");function writeCacheFile(folder,name,pieces,random){const temporary=join(folder,`${name}.${Buffer.from(random(8)).
toString("hex")}.tmp`);try{const file=openSync(temporary,"wx",384);try{for(const piece of gathered(pieces))for(let at=0;at<
piece.length;)at+=writeSync(file,piece,at)}finally{closeSync(file)}renameSync(temporary,join(folder,name))}catch(error){
removeFile(temporary);throw error}}var GATHERED=1<<18;function*gathered(pieces){const small=Buffer.allocUnsafeSlow(GATHERED);
let filled=0;for(const piece of pieces){if(filled+piece.length>GATHERED){yield small.subarray(0,filled);filled=0}if(piece.
length>=GATHERED)yield piece;else{small.set(piece,filled);filled+=piece.length}}yield small.subarray(0,filled)}function removeFile(path){
try{unlinkSync(path)}catch{}}function removeAll(folder,fits){try{for(const name of readdirSync(folder))if(fits(name))removeFile(
join(folder,name))}catch{}}var YOUNG_MS=6e4;function removeOthers(folder,fits,kept,now){try{for(const name of readdirSync(
folder)){if(!fits(name)||kept.has(name))continue;const path=join(folder,name);if(now-statSync(path).mtimeMs>YOUNG_MS)removeFile(
path)}}catch{}}module.exports={__proto__:null,writeCacheFile,removeFile,removeAll,removeOthers};
