var{lstatSync,mkdirSync,readdirSync,renameSync,statSync,unlinkSync,writeFileSync}=require("node:fs");var MOST=400;var LEFT=200;
var padded=(bytes,aligned)=>[bytes,new Uint8Array(aligned(bytes.length)-bytes.length)];function encodeFiles(files,aligned){
const texts=[...files.values()].map(({text})=>Buffer.from(text));const codes=[...files.values()].flatMap(({code})=>padded(
code,aligned));return{places:[...files].map(([name,{look,code,text}],i)=>{const length=texts[i]?.length??0;return[name,look,
code.length,length===text.length?length:-length]}),bytes:padded(Buffer.concat([...codes,...texts]),aligned)}}function encodeCodeCache({
MAGIC,HEAD,aligned},loader,ways,common,others){const[first,rest]=[encodeFiles(common,aligned),encodeFiles(others,aligned)];
const index={ways,common:first.places,others:rest.places};const[text,look]=[loader.text,loader.look].map(own=>Buffer.from(
own,"latin1"));const indexText=Buffer.from(JSON.stringify(index));const head=Buffer.alloc(HEAD);const lead=Buffer.concat(
[...[head,...padded(loader.code,aligned)],...[text??head,look??head,indexText]]);const whole=Buffer.concat([...padded(lead,
aligned),...first.bytes,...rest.bytes]);const lengths=[loader.code,text,look,indexText].map(part=>part?.length??0);for(const[
i,number]of[MAGIC,whole.length,...lengths].entries())whole.writeUInt32LE(number,4*i);return[whole,whole]}var compiled=({
look,text,script})=>({look,text,code:script.createCachedData()});var FEW=1e5;var lettersOf=files=>{let letters=0;for(const file of files)
letters+=file?.text.length??0;return letters};var isBetter=(own,before)=>before<FEW?own>before:own>=FEW&&own<=before;function renewed(kept,chunks){
const{common:before}=kept;const known=lettersOf([...before].map(name=>kept.read(name)));const isChosen=isBetter(lettersOf(
chunks.values()),known);const common=new Map;const others=new Map;const keep=(name,file)=>{const isCommon=isChosen?chunks.
has(name):before.has(name);(isCommon?common:others).set(name,file)};for(const[name,chunk]of chunks)keep(name,compiled(chunk));
for(const name of kept.names){const file=chunks.has(name)?void 0:kept.read(name);if(file!==void 0)keep(name,file)}return{
common,others}}function isAtHome(process,isOurs,folder){const stats=statSync(folder,{throwIfNoEntry:false});const end=folder.
lastIndexOf("/");if(stats===void 0)return end>0&&isAtHome(process,isOurs,folder.slice(0,end));return isOurs(process,{uid:stats.
uid,mode:0})||(stats.mode&512)!==0}function keepCode({process,place,loader,tools},kept,chunks,way){if(place===void 0)return;
const{folder,name}=place;const temporary=`${folder}/${name}.${process.pid}.tmp`;const{isOurs}=tools;try{if(!isAtHome(process,
isOurs,folder))return;mkdirSync(folder,{recursive:true,mode:448});if(!isOurs(process,lstatSync(folder)))return;const{common,
others}=renewed(kept,chunks);const ways=[...new Set([...kept.ways,way])];const pieces=encodeCodeCache(tools,compiled(loader),
ways,common,others);writeFileSync(temporary,Buffer.concat(pieces),{flag:"wx",mode:384});renameSync(temporary,`${folder}/${name}`);
removeOldest(folder)}catch{remove(temporary)}}function remove(path){try{unlinkSync(path)}catch{}}function removeOldest(folder){
const names=readdirSync(folder);if(names.length<=MOST)return;const aged=names.map(name=>({name,time:statSync(`${folder}/${name}`).
mtimeMs}));for(const{name}of aged.sort((a,b)=>a.time-b.time).slice(0,names.length-LEFT))remove(`${folder}/${name}`)}module.
exports={__proto__:null,encodeCodeCache,keepCode,renewed};
