var{cli_input__bodyOf:bodyOf,cli_transact__transactAndPrint:transactAndPrint}=require("./commands.js");var{cli_usage_errors__wrongOperands:wrongOperands}=require(
"./start.js");require("./documents.js");var{fieldsOfOptions}=require("./shared-cli-fields.js");var INTERRUPTED=130;function listsOf(call){
const lists={assignees:call.list("assign"),labels:call.list("label"),dependsOn:call.list("depends-on"),criteria:call.list(
"criterion"),aliases:call.list("alias")};return Object.fromEntries(Object.entries(lists).filter(([,values])=>values.length>
0))}function given(fields){return Object.fromEntries(Object.entries(fields).filter(([,value])=>value!==null))}async function givenTicket(call,context){
const body=await bodyOf(call,context,"");const[parent,status]=[call.text("parent"),call.text("status")];return{...given(
fieldsOfOptions(call)),...listsOf(call),...body===void 0?{}:{body},...parent===void 0?{}:{parent},...status===void 0?{}:
{status},...call.operands.length===0?{}:{title:call.operands.join(" ")}}}async function askedTicket(given2,call,{io,json,
tickets,asker}){if(json||!io.outIsTty||!io.inIsTty)throw wrongOperands(call.spec,"which title?");const config=await(await tickets()).
config();const{askTicket}=await Promise.resolve().then(()=>require("./cli-prompts.js"));const told=["type","priority","l\
abels"].filter(name=>given2[name]!==void 0);const asked=await askTicket(await asker(),config,new Set(told));return asked===
void 0?void 0:{...given2,...asked}}async function ticketOf(call,context){const name=call.text("template");let ticket=await givenTicket(
call,context);if(name!==void 0){const{templates}=await(await context.tickets()).config();const{fromTemplate}=await Promise.
resolve().then(()=>require("./domain-config-template.js"));ticket=fromTemplate(templates,name,ticket)}const{title}=ticket;
return title===void 0?askedTicket(ticket,call,context):{...ticket,title}}var run=async(call,context)=>{const ticket=await ticketOf(
call,context);if(ticket===void 0)return INTERRUPTED;return transactAndPrint(call,context,[{op:"create",...ticket}],()=>"")};
module.exports={__proto__:null,run};
