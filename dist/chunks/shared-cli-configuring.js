var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{tellConfigured:()=>tellConfigured});module.exports=__toCommonJS(stdin_exports);
var import_start=require("./start.js");function tellConfigured(change,call,{io,json}){if(json){io.out((0,import_start.cli_render_json__jsonDocument)(
"configured",change));return import_start.base_errors__EXIT.ok}for(const key of change.changed)io.out(`${(0,import_start.cli_render_escape__escapeLine)(
key)} changed
`);for(const{key,tickets}of change.orphans){const[have,keep]=tickets===1?[" has","it keeps"]:["s have","they keep"];io.err(
`note: ${tickets} ticket${have} ${(0,import_start.cli_render_escape__escapeLine)(key)}, which is gone; ${keep} it until \
changed
`)}if(change.changed.length===0)io.err("Nothing changed.\n");else if(call.flag("dry-run"))io.err("Nothing was written (-\
-dry-run).\n");return import_start.base_errors__EXIT.ok}0&&(module.exports={tellConfigured});
