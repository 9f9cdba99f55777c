var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.
__esModule?__defProp(target,"default",{value:mod,enumerable:true}):target,mod));var __toCommonJS=mod=>__copyProps(__defProp(
{},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_commands=require("./commands.js");
var import_start=require("./start.js");var import_base=require("./base.js");var import_shared_cli_fields=require("./shared-cli-fields.js");
var INTERRUPTED=130;function listsOf(call){const lists={assignees:call.list("assign"),labels:call.list("label"),dependsOn:call.
list("depends-on"),criteria:call.list("criterion"),aliases:call.list("alias")};return Object.fromEntries(Object.entries(
lists).filter(([,values])=>values.length>0))}function given(fields){return Object.fromEntries(Object.entries(fields).filter(
([,value])=>value!==null))}async function givenTicket(call,context){const body=await(0,import_commands.cli_input__bodyOf)(
call,context,"");const[parent,status]=[call.text("parent"),call.text("status")];return{...given((0,import_shared_cli_fields.fieldsOfOptions)(
call)),...listsOf(call),...body===void 0?{}:{body},...parent===void 0?{}:{parent},...status===void 0?{}:{status},...call.
operands.length===0?{}:{title:call.operands.join(" ")}}}async function askedTicket(given2,call,{io,json,tickets,asker}){
if(json||!io.outIsTty||!io.inIsTty)throw(0,import_start.cli_usage_errors__wrongOperands)(call.spec,"which title?");const config=await(await tickets()).
config();const{askTicket}=await Promise.resolve().then(()=>require("./cli-prompts.js"));const told=["type","pri\
ority","labels"].filter(name=>given2[name]!==void 0);const asked=await askTicket(await asker(),config,new Set(told));return asked===
void 0?void 0:{...given2,...asked}}async function ticketOf(call,context){const name=call.text("template");let ticket=await givenTicket(
call,context);if(name!==void 0){const{templates}=await(await context.tickets()).config();const{fromTemplate}=await Promise.resolve().then(()=>require("./domain-config-template.js"));
ticket=fromTemplate(templates,name,ticket)}const{title}=ticket;return title===void 0?askedTicket(ticket,call,context):{...ticket,
title}}var run=async(call,context)=>{const ticket=await ticketOf(call,context);if(ticket===void 0)return INTERRUPTED;return(0,import_commands.cli_transact__transactAndPrint)(
call,context,[{op:"create",...ticket}],()=>"")};0&&(module.exports={run});
