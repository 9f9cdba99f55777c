var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{ticketRows:()=>ticketRows,ticketTable:()=>ticketTable});module.exports=__toCommonJS(
stdin_exports);var import_commands=require("./commands.js");var import_start=require("./start.js");function ticketRows(tickets,names,when,harmless=import_start.cli_render_escape__escapeLine){
return tickets.map(ticket=>names.map(name=>harmless((0,import_commands.cli_columns__cell)(name,ticket,when))))}async function ticketTable(rows,names,io){
const{id}=(0,import_start.cli_render_paint__paint)(io.color);const columns=names.map(name=>({heading:name.toUpperCase(),
shrinks:(0,import_commands.cli_columns__shrinks)(name),...name==="id"?{paint:id}:{}}));return rows.length===0?"":(0,import_commands.cli_render_table__renderTable)(
columns,rows,io.columns)}0&&(module.exports={ticketRows,ticketTable});
