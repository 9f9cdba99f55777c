var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{currentBranch:()=>currentBranch});module.exports=__toCommonJS(stdin_exports);
var import_node_fs=require("node:fs");var import_node_path=require("node:path");async function currentBranch({gitDir,format,
runner}){if(format.refStorage==="files")return branchIn(readHead(gitDir));const{stdout}=await runner.run({args:["symboli\
c-ref","--quiet","HEAD"]});return branchIn(`ref: ${stdout.toString("utf8")}`)}function readHead(gitDir){try{return(0,import_node_fs.readFileSync)(
(0,import_node_path.join)(gitDir,"HEAD"),"utf8")}catch{return""}}function branchIn(text){return/^ref: *refs\/heads\/(\S+)\s*$/.
exec(text)?.[1]}0&&(module.exports={currentBranch});
