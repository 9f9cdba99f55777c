var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{changeNames:()=>changeNames});module.exports=__toCommonJS(stdin_exports);var import_commands=require("./commands.js");
var import_start=require("./start.js");async function changeNames(op,call,context){const[ids="",...words]=call.operands;
const named=words.flatMap(word=>word.split(",")).map(name=>name.trim());const add=[...named.filter(name=>name!==""),...call.
list("add")];const remove=call.list("remove");if(add.length+remove.length===0)throw(0,import_start.cli_usage_errors__wrongOperands)(
call.spec,"nothing to add or remove");const operations=(0,import_commands.cli_transact__idsOf)(call,[ids]).map(id=>({op,
id,add,remove,...(0,import_commands.cli_transact__preconditions)(call)}));const said=[...add.map(n=>`+${n}`),...remove.map(
n=>`-${n}`)].join(" ");return(0,import_commands.cli_transact__transactAndPrint)(call,context,operations,()=>said)}0&&(module.exports={changeNames});
