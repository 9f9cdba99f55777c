var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{criteriaOfCall:()=>criteriaOfCall,criteriaOfWords:()=>criteriaOfWords,markCriteria:()=>markCriteria});
module.exports=__toCommonJS(stdin_exports);var import_commands=require("./commands.js");function criteriaOfWords(ticket,words){
return(0,import_commands.cli_ticket_parts__partsOfWords)(import_commands.domain_parts__CRITERION,ticket,ticket.criteria,
words)}async function criteriaOfCall(call,context){const[named="",...words]=call.operands;const ticket=await(0,import_commands.cli_ticket_parts__ticketOfWord)(
call,named,context);return{ticket,items:criteriaOfWords(ticket,words)}}function progress(criteria){return`${criteria.filter(
c=>c.done).length} of ${criteria.length} done`}async function markCriteria(done,call,context){const{ticket,items}=await criteriaOfCall(
call,context);const change=items.map(criterion=>({criterion,done}));const after=ticket.criteria.map(c=>items.includes(c.
id)?{...c,done}:c);const operation={op:"criteria",id:ticket.token,change,...(0,import_commands.cli_transact__preconditions)(
call)};const marked=`${(0,import_commands.cli_ticket_parts__counted)(items.length,import_commands.domain_parts__CRITERION)}\
 ${done?"checked":"unchecked"}`;return(0,import_commands.cli_transact__transactAndPrint)(call,context,[operation],()=>`${marked}\
: ${progress(after)}`)}0&&(module.exports={criteriaOfCall,criteriaOfWords,markCriteria});
