var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_commands=require("./commands.js");
var import_start=require("./start.js");var import_base=require("./base.js");var unlisted=line=>line.trim().replace(/^(?:[-*+]|\d+[.)])\s+/,
"");var run=async(call,context)=>{const[named="",...words]=call.operands;const ids=(0,import_commands.cli_transact__idsOf)(
call,[named]);const text=words.join(" ");const texts=text==="-"?(await(0,import_commands.cli_input__readText)(context)).
split("\n").map(unlisted):[text.trim()];const add=texts.filter(one=>one!=="").map(one=>({text:one}));if(add.length===0)throw(0,import_start.cli_usage_errors__wrongOperands)(
call.spec,"which criterion?");const more=(0,import_commands.cli_transact__preconditions)(call);const operations=ids.map(
id=>({op:"criteria",id,add,...more}));return(0,import_commands.cli_transact__transactAndPrint)(call,context,operations,()=>`${(0,import_commands.cli_ticket_parts__counted)(
add.length,import_commands.domain_parts__CRITERION)} added`)};0&&(module.exports={run});
