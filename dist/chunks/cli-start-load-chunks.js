var NOTHING={rounds:0,names:[],read:()=>void 0};function filesIn(bytes,places,codes,aligned){const texts=bytes.toString(
"latin1",codes);const files=new Map;let at=0;let from=0;for(const[name,look,code,text]of places){files.set(name,{look,text:texts.
slice(from,from+text),code:bytes.subarray(at,at+code)});at+=aligned(code);from+=text}return files}function readCodeCache({
file,size,index,start},{readTwice,aligned}){const{rounds,common,others}=JSON.parse(index);let codes=0;let letters=0;for(const[
,,code,text]of common){codes+=aligned(code);letters+=text}const bytes=readTwice(file,size,start,codes+letters);const files=filesIn(
bytes,common,codes,aligned);const read=name=>{const known=files.get(name);if(known!==void 0)return known;let at=start+aligned(
codes+letters);for(const place of others){const[own,,code,text]=place;const length=aligned(code)+text;if(own===name){const found=readTwice(
file,size,at,length);return filesIn(found,[place],aligned(code),aligned).get(name)}at+=aligned(length)}return void 0};return{
rounds,names:[...common,...others].map(([name])=>name),read:name=>{try{return read(name)}catch{return void 0}}}}var KEEPER="\
chunks/cli-start-keep-code.js";var ROUNDS=2;function opened({kept,tools}){if(kept===void 0)return NOTHING;try{return readCodeCache(
kept,tools)}catch{return NOTHING}}function chunkLoader(booted){const{require:require2,dirname,process,place,loader,tools}=booted;
const cache=opened(booted);const isSettled=cache.rounds>=ROUNDS;const modules=new Map;const chunks=new Map;let changed=false;
let replaced=false;function keepAll(){const used=new Map(chunks);try{const keeper=load(KEEPER);keeper.keepCode({...booted,
loader},replaced?NOTHING:cache,used)}catch{}}function change(){if(!changed&&place!==void 0)process.on("exit",keepAll);changed=
true}function compile(name,path){const known=cache.read(name);const chunk=tools.compile(path,isSettled?known:void 0);if(chunk.
script.cachedDataRejected!==false)change();if(known!==void 0&&known.look!==chunk.look)replaced=true;chunks.set(name,chunk);
return chunk}function load(name){const known=modules.get(name);if(known!==void 0)return known.exports;const path=`${dirname}\
/${name}`;const run=compile(name,path).script.runInThisContext();const module2={exports:{}};modules.set(name,module2);const folder=name.
slice(0,name.lastIndexOf("/")+1);run(module2.exports,from(folder),module2,path,`${dirname}/${folder.slice(0,-1)}`);return module2.
exports}const from=folder=>name=>{if(name.startsWith("./"))return load(folder+name.slice(2));return name.startsWith("../")?
load(name.slice(3)):require2(name)};if(loader.script.cachedDataRejected!==false)change();return from("")}module.exports=
{chunkLoader};
