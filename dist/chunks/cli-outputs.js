var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{outputsOf:()=>outputsOf});module.exports=__toCommonJS(stdin_exports);var import_node_fs=require("node:fs");
function isPlain(fd){if(process.platform==="win32")return false;try{const kind=(0,import_node_fs.fstatSync)(fd);return kind.
isFIFO()||kind.isSocket()||kind.isFile()}catch{return false}}var PlainOutput=class{isTTY=false;#fd;#stream;#listeners=[];#blocked=false;constructor(fd,stream){
this.#fd=fd;this.#stream=stream}on(_event,listener){this.#listeners.push(listener)}write(data){let rest=typeof data==="s\
tring"?Buffer.from(data):data;try{while(rest.length>0&&!this.#blocked)rest=rest.subarray((0,import_node_fs.writeSync)(this.#fd,
rest))}catch(error){const trouble=error;if(trouble.code!=="EAGAIN"){this.#tell(trouble);return}this.#blocked=true;this.#stream().
on("error",late=>this.#tell(late))}if(rest.length>0)this.#stream().write(rest)}#tell(error){for(const listener of this.#listeners)
listener(error)}};function outputsOf(proc){const made={};const open=(fd,stream)=>isPlain(fd)?new PlainOutput(fd,stream):
stream();return{get stdout(){made.stdout??=open(1,()=>proc.stdout);return made.stdout},get stderr(){made.stderr??=open(2,
()=>proc.stderr);return made.stderr}}}0&&(module.exports={outputsOf});
