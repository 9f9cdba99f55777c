var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{EXIT:()=>import_start.base_errors__EXIT,TicketError:()=>import_start.base_errors__TicketError,
VERSION:()=>import_shared_base_version.VERSION,isTicketError:()=>import_start.base_errors__isTicketError,openTickets:()=>import_tickets.app_open_tickets__openTickets,
schemas:()=>import_shared_app_schemas.schemas});module.exports=__toCommonJS(stdin_exports);var import_tickets=require("./chunks/tickets.js");
var import_base=require("./chunks/base.js");var import_start=require("./chunks/start.js");var import_shared_app_schemas=require("./chunks/shared-app-schemas.js");
var import_shared_base_version=require("./chunks/shared-base-version.js");0&&(module.exports={EXIT,TicketError,VERSION,isTicketError,openTickets,schemas});
