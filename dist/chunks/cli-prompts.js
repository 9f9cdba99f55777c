var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{askTicket:()=>askTicket});module.exports=__toCommonJS(stdin_exports);var import_start=require("./start.js");
var choices=names=>names.map(name=>({value:name,label:(0,import_start.cli_render_escape__escapeLine)(name)}));var NO_PRIORITY={
value:"",label:"none"};async function askTicket({text,select},{types,priorities},told){const title=await text("Title",t=>t.
trim()===""?"A ticket needs a title.":void 0);if(title===void 0)return void 0;const type=told.has("type")?"":await select(
"Type",choices(types));if(type===void 0)return void 0;const priority=told.has("priority")?"":await select("Priority",[NO_PRIORITY,
...choices(priorities)]);if(priority===void 0)return void 0;const line=told.has("labels")?"":await text("Labels (a, b)",
()=>void 0);if(line===void 0)return void 0;const labels=line.split(",").map(label=>label.trim());const named=labels.filter(
label=>label!=="");return{title:title.trim(),...type===""?{}:{type},...priority===""?{}:{priority},...named.length===0?{}:
{labels:named}}}0&&(module.exports={askTicket});
