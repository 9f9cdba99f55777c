var{git_native_read_ref__refPath:refPath}=require("./tickets.js");require("./start.js");var{existsSync,watch}=require("n\
ode:fs");var{dirname,join}=require("node:path");var TELLING=new Set(["packed-refs","refs"]);function nearest(folder,top){
let at=folder;while(at!==top&&at!==dirname(at)&&!existsSync(at))at=dirname(at);return at}var FileSigns=class{#context;#ref;#watched=new Map;#wake=()=>void 0;constructor(context,ref){
this.#context=context;this.#ref=ref}watch(wake){this.#wake=wake;const{commonDir,format}=this.#context;const own=refPath(
this.#context,this.#ref);const wanted=format.refStorage==="files"?[nearest(dirname(own),commonDir),commonDir]:[join(commonDir,
"reftable")];for(const[folder,watcher]of this.#watched)if(!wanted.includes(folder)){watcher.close();this.#watched.delete(
folder)}for(const folder of wanted)this.#add(folder)}#add(folder){if(this.#watched.has(folder))return;const isBusy=folder===
this.#context.commonDir;try{const watcher=watch(folder,(_,name)=>{if(!isBusy||name===null||TELLING.has(name))this.#wake()});
watcher.on("error",()=>{watcher.close();this.#watched.delete(folder);this.#wake()});this.#watched.set(folder,watcher)}catch{}}close(){
for(const watcher of this.#watched.values())watcher.close();this.#watched.clear()}};module.exports={__proto__:null,FileSigns};
