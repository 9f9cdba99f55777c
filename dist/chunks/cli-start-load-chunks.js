var NOTHING={ways:[],common:new Set,names:[],read:()=>void 0};function blockOf(places,aligned){let codes=0;let texts=0;for(const[
,,code,text]of places){codes+=aligned(code);texts+=Math.abs(text)}return{places,codes,texts}}function filesIn(bytes,{places,
codes},aligned){const texts=bytes.toString("latin1",codes);const files=new Map;let at=0;let from=0;for(const[name,look,code,
text]of places){const end=from+Math.abs(text);files.set(name,{look,text:text<0?bytes.toString("utf8",codes+from,codes+end):
texts.slice(from,end),code:bytes.subarray(at,at+code)});at+=aligned(code);from=end}return files}function readCodeCache({
file,size,index,start},{readTwice,aligned}){const{ways,common,others}=JSON.parse(index);const filesAt=(block,at)=>filesIn(
readTwice(file,size,at,block.codes+block.texts),block,aligned);const first=blockOf(common,aligned);const files=filesAt(first,
start);let rest;const readRest=()=>{try{return filesAt(blockOf(others,aligned),start+aligned(first.codes+first.texts))}catch{
return new Map}};return{ways,common:new Set(files.keys()),names:[...common,...others].map(([name])=>name),read:name=>{const known=files.
get(name);if(known!==void 0)return known;rest??=readRest();return rest.get(name)}}}var KEEPER="chunks/cli-start-keep-cod\
e.js";var MOST_WAYS=12;function opened({kept,tools}){if(kept===void 0)return NOTHING;try{return readCodeCache(kept,tools)}catch{
return NOTHING}}function chunkLoader(booted){const{require:require2,dirname,process,place,loader,tools}=booted;const cache=opened(
booted);const modules=new Map;const chunks=new Map;let changed=loader.script.cachedDataRejected!==false;let letters=0;let replaced=false;
function keepNew(){const way=`${chunks.size} ${letters}`;if(!changed&&(cache.ways.includes(way)||cache.ways.length>=MOST_WAYS))
return;const used=new Map(chunks);try{const keeper=load(KEEPER);keeper.keepCode({...booted,loader},replaced?NOTHING:cache,
used,way)}catch{}}function compile(name,path){const known=cache.read(name);const chunk=tools.compile(path,known);if(chunk.
script.cachedDataRejected!==false)changed=true;letters+=chunk.text.length;if(known!==void 0&&known.look!==chunk.look)replaced=
true;chunks.set(name,chunk);return chunk}function load(name){const known=modules.get(name);if(known!==void 0)return known.
exports;const path=`${dirname}/${name}`;const run=compile(name,path).script.runInThisContext();const module2={exports:{}};
modules.set(name,module2);const folder=name.slice(0,name.lastIndexOf("/")+1);run(module2.exports,from(folder),module2,path,
`${dirname}/${folder.slice(0,-1)}`);return module2.exports}const from=folder=>name=>{if(name.startsWith("./"))return load(
folder+name.slice(2));return name.startsWith("../")?load(name.slice(3)):require2(name)};if(place!==void 0)process.on("ex\
it",keepNew);return from("")}module.exports={__proto__:null,chunkLoader};
