var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{listRefs:()=>listRefs});module.exports=__toCommonJS(stdin_exports);var import_tickets=require("./tickets.js");
var import_start=require("./start.js");async function listRefs({runner,format},{below,holding}){const folders=below.map(
folder=>`${(0,import_tickets.git_names__checkRef)(folder.replace(/\/$/,""))}/`);const only=holding===void 0?[]:[`--conta\
ins=${(0,import_tickets.git_names__checkOid)(holding,format.objectFormat)}`];const args=["for-each-ref","--format=%(obje\
ctname) %(refname)",...only,...folders];const outcome=await runner.run({args});if(outcome.code!==0)throw await(0,import_tickets.git_damaged__unexpectedOutcome)(
runner,"for-each-ref",outcome);const lines=outcome.stdout.toString("utf8").split("\n");return lines.filter(Boolean).map(
line=>{const[oid="",ref=""]=line.split(" ");return{ref,oid}})}0&&(module.exports={listRefs});
