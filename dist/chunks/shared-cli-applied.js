var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{preferOption:()=>preferOption,tellApplied:()=>tellApplied});module.exports=
__toCommonJS(stdin_exports);var import_start=require("./start.js");function said({change,fields,title}){return change===
"created"?`created: ${title}`:`changed: ${fields.join(", ")}`}function preferOption(call){const text=call.text("prefer");
return text==="file"||text==="ticket"?text:void 0}function tellApplied(result,call,{io,json}){if(json){io.out((0,import_start.cli_render_json__jsonDocument)(
"apply",result));return import_start.base_errors__EXIT.ok}if(!call.flag("quiet")){if(call.flag("dry-run"))io.err("Nothin\
g was written (--dry-run).\n");else if(result.commit===null)io.err("Nothing changed.\n")}const{id}=(0,import_start.cli_render_paint__paint)(
io.color);for(const document of result.documents){if(document.change==="unchanged")continue;const shown=document.shown===
null?"(new)":id(document.shown);io.out(`${shown} ${(0,import_start.cli_render_escape__escapeLine)(said(document))}
`)}return import_start.base_errors__EXIT.ok}0&&(module.exports={preferOption,tellApplied});
