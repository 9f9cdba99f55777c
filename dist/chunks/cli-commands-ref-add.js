var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_commands=require("./commands.js");
var import_start=require("./start.js");var run=async(call,context)=>{const[named="",...words]=call.operands;const ids=(0,import_commands.cli_transact__idsOf)(
call,[named]);const tickets=await context.tickets();const add=[];for(const word of words)add.push(await tickets.reference(
word,call.text("type")));const more=(0,import_commands.cli_transact__preconditions)(call);const operations=ids.map(id=>({
op:"ref",id,add,...more}));const said=add.map(({type,value})=>`+${type} ${value}`).join(" ");return(0,import_commands.cli_transact__transactAndPrint)(
call,context,operations,()=>said)};0&&(module.exports={run});
