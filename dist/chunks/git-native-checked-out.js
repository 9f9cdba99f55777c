var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{checkedOut:()=>checkedOut});module.exports=__toCommonJS(stdin_exports);var import_node_fs=require("node:fs");
var import_node_path=require("node:path");function checkedOut(context,ref,bare){const{commonDir}=context;if(!bare&&headOf(
commonDir)===ref)return(0,import_node_path.dirname)(commonDir);const linked=(0,import_node_path.join)(commonDir,"worktre\
es");const name=tryList(linked).find(entry=>headOf((0,import_node_path.join)(linked,entry))===ref);if(name===void 0)return void 0;
return(0,import_node_path.dirname)(tryRead((0,import_node_path.join)(linked,name,"gitdir"))??(0,import_node_path.join)(linked,
name))}function headOf(dir){return/^ref: (.+)$/.exec(tryRead((0,import_node_path.join)(dir,"HEAD"))??"")?.[1]}function tryRead(path){
try{return(0,import_node_fs.readFileSync)(path,"utf8").trim()}catch{return void 0}}function tryList(dir){try{return(0,import_node_fs.readdirSync)(
dir)}catch{return[]}}0&&(module.exports={checkedOut});
