var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_commands=require("./commands.js");
var import_start=require("./start.js");var import_documents=require("./documents.js");var COLUMNS=[{heading:"MILESTONE",
shrinks:"later"},{heading:"DUE"},{heading:"PROGRESS"},{heading:"DESCRIPTION",shrinks:true}];var run=async(_call,{io,json,
tickets})=>{const milestones=await(await tickets()).milestones();if(json)io.out((0,import_start.cli_render_json__jsonDocument)(
"milestones",{milestones}));else if(milestones.length>0){const rows=milestones.map(m=>[(0,import_start.cli_render_escape__escapeLine)(
m.name),(0,import_start.cli_render_escape__escapeLine)(m.due??""),(0,import_documents.domain_milestones__progressText)(m),
(0,import_start.cli_render_escape__escapeLine)(m.description??"")]);const described=rows.some(([,,,text])=>text!=="");const width=described?
4:3;io.out(await(0,import_commands.cli_render_table__renderTable)(COLUMNS.slice(0,width),rows.map(row=>row.slice(0,width)),
io.columns))}else if(io.outIsTty)io.err("No ticket has a milestone.\n");return import_start.base_errors__EXIT.ok};0&&(module.exports={run});
