var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{changesOfCell:()=>changesOfCell});module.exports=__toCommonJS(stdin_exports);
var import_start=require("./start.js");var import_documents=require("./documents.js");function changesOfCell(kind,cell){
const{before=null,after=null}=cell;const field=cell.part===void 0?cell.field:`${cell.field}.${cell.part}`;const known=(0,import_documents.domain_document__fieldOf)(
kind,cell.field);if(known?.kind!=="composite")return[{field,before,after}];const[old,now]=[before,after].map(v=>(0,import_start.base_json__isObject)(
v)?v:{});return known.members.map(m=>({field:m,before:old?.[m]??null,after:now?.[m]??null})).filter(c=>!(0,import_start.base_canonical_json__equalJson)(
c.before,c.after))}0&&(module.exports={changesOfCell});
