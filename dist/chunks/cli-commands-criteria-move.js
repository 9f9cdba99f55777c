var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_commands=require("./commands.js");
var import_start=require("./start.js");var import_base=require("./base.js");var import_shared_cli_criteria=require("./shared-cli-criteria.js");
var PLACES=["before","after","first","last"];function placeOf(call,{ticket,items},rest){const[place,second]=PLACES.filter(
name=>call.has(name));if(place===void 0||second!==void 0)throw(0,import_start.cli_usage_errors__wrongOperands)(call.spec,
"give one of --before, --after, --first and --last");if(place==="first"||place==="last")return place==="first"?0:rest.length;
const[other="",more]=(0,import_shared_cli_criteria.criteriaOfWords)(ticket,[call.text(place)??""]);const hint="Name one \
of those that stay where they are.";if(more!==void 0)throw(0,import_start.cli_usage_errors__badOptionValue)(place,"takes\
 one criterion",hint);if(items.includes(other))throw(0,import_start.cli_usage_errors__badOptionValue)(place,"names one t\
hat is moved",hint);const at=rest.indexOf(other);return place==="before"?Math.max(at,0):at+1}var run=async(call,context)=>{
const named=await(0,import_shared_cli_criteria.criteriaOfCall)(call,context);const{ticket,items}=named;const rest=ticket.
criteria.map(c=>c.id).filter(id=>!items.includes(id));const order=rest.toSpliced(placeOf(call,named,rest),0,...items);const operation={
op:"criteria",id:ticket.token,order,...(0,import_commands.cli_transact__preconditions)(call)};const said=`${(0,import_commands.cli_ticket_parts__counted)(
items.length,import_commands.domain_parts__CRITERION)} moved`;return(0,import_commands.cli_transact__transactAndPrint)(call,
context,[operation],()=>said)};0&&(module.exports={run});
