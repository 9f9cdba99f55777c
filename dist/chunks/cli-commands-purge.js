var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_commands=require("./commands.js");
var import_start=require("./start.js");var import_base=require("./base.js");var import_shared_cli_history_holds=require("./shared-cli-history-holds.js");
var LOST={what:"what they held",attachments:true,messages:true};function notConfirmed(message,ids){return new import_start.base_errors__TicketError(
"NOT_CONFIRMED","usage",message,{data:{ids},hint:"A purge can't be taken back. Without a terminal, or to be asked nothin\
g, add --yes."})}async function confirm(call,ids,context){const{io,json}=context;if(call.flag("yes")||call.flag("dry-run"))
return;if(json||!io.inIsTty)throw notConfirmed("A purge takes all of a ticket away for ever, and nobody is here to ask.",
ids);for(const id of ids){const{shown,title}=await(0,import_commands.cli_ticket_parts__ticketOfWord)(call,id,context);const typed=await io.
ask(`Purge ${shown} "${(0,import_start.cli_render_escape__escapeLine)(title)}" for ever? Type ${shown} to do it: `);if(typed.
trim()!==shown)throw notConfirmed("Nothing was purged.",ids)}}var run=async(call,context)=>{const ids=(0,import_commands.cli_transact__idsOf)(
call,call.operands);const reason=call.text("reason");if(reason===void 0)throw(0,import_start.cli_usage_errors__badOptionValue)(
"reason","is needed",`For example: --reason="Holds a customer's data"`);await confirm(call,ids,context);const more=(0,import_commands.cli_transact__preconditions)(
call);const operations=ids.map(id=>({op:"purge",id,reason,...more}));const remains=(0,import_shared_cli_history_holds.historyHolds)(
call,context,LOST);return(0,import_commands.cli_transact__transactAndPrint)(call,context,operations,()=>"purged",remains)};0&&(module.exports={run});
