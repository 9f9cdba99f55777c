var{lstatSync,mkdirSync,readdirSync,renameSync,statSync,unlinkSync,writeFileSync}=require("node:fs");var MOST=400;var LEFT=200;
var MOST_TOGETHER=640<<10;function encodeCodeCache({MAGIC,HEAD,aligned,checksum},rounds,common,others){const padding=length=>new Uint8Array(
aligned(length)-length);const padded=code=>[code,padding(code.length)];const texts=[...common.values()].map(({text:text2})=>Buffer.
from(text2,"latin1"));const read=[...[...common.values()].flatMap(({code})=>padded(code)),...texts];const together=Buffer.
concat(read);const index={rounds,common:[...common].map(([name,{look,code}],i)=>[name,look,code.length,texts[i]?.length??
0]),sum:checksum(together),others:[...others].map(([name,{look,code}])=>[name,look,code.length,checksum(code)])};const text=Buffer.
from(JSON.stringify(index));const head=Buffer.alloc(HEAD);head.writeUInt32LE(MAGIC,0);head.writeUInt32LE(text.length,4);
head.writeUInt32LE(checksum(text),8);const codes=[...others.values()].flatMap(({code})=>padded(code));return[head,text,padding(
HEAD+text.length),...padded(together),...codes]}var isPlain=text=>Buffer.byteLength(text)===text.length;var sizeOf=({code,
text})=>code.length+text.length;function renewed(kept,chunks){const common=new Map;const others=new Map;let size=0;const keep=(name,{
look,code,text},used)=>{const all=text!==void 0&&isPlain(text)?{look,code,text}:void 0;if(all===void 0||!used&&size+sizeOf(
all)>MOST_TOGETHER)others.set(name,{look,code});else{common.set(name,all);size+=sizeOf(all)}};for(const[name,{look,text,
script}]of chunks)keep(name,{look,text,code:script.createCachedData()},true);for(const name of kept.names){const compiled=chunks.
has(name)?void 0:kept.read(name);if(compiled!==void 0)keep(name,compiled,false)}return{common,others}}function keepCode(reading,process,{
folder,name},kept,chunks){const temporary=`${folder}/${name}.${process.pid}.tmp`;const{isOurs}=reading;try{const home=folder.
slice(0,folder.lastIndexOf("/.cache/"));if(home!==""&&!isOurs(process,{...statSync(home),mode:0}))return;mkdirSync(folder,
{recursive:true,mode:448});if(!isOurs(process,lstatSync(folder)))return;const{common,others}=renewed(kept,chunks);const bytes=Buffer.
concat(encodeCodeCache(reading,kept.rounds+1,common,others));writeFileSync(temporary,bytes,{flag:"wx",mode:384});renameSync(
temporary,`${folder}/${name}`);removeOldest(folder)}catch{remove(temporary)}}function remove(path){try{unlinkSync(path)}catch{}}
function removeOldest(folder){const names=readdirSync(folder);if(names.length<=MOST)return;const aged=names.map(name=>({
name,time:statSync(`${folder}/${name}`).mtimeMs}));for(const{name}of aged.sort((a,b)=>a.time-b.time).slice(0,names.length-
LEFT))remove(`${folder}/${name}`)}module.exports={encodeCodeCache,keepCode,renewed};
