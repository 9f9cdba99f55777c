var{cli_input__bodyOf:bodyOf,cli_transact__idsOf:idsOf,cli_transact__preconditions:preconditions,cli_transact__transactAndPrint:transactAndPrint}=require(
"./commands.js");var{cli_usage_errors__wrongOperands:wrongOperands}=require("./start.js");require("./documents.js");var{
FIELDS,fieldsOfOptions,fieldsOfWords,mergeFields}=require("./shared-cli-fields.js");async function presentBody(call,ids,context){
const[id,second]=ids;if(id===void 0||second!==void 0)throw wrongOperands(call.spec,"--editor takes one ticket");return(await(await context.
tickets()).show(id)).body}function noField(words){const at=words.findIndex(word=>FIELDS.includes(word));const value=words[at+
1]??"VALUE";return at<0?"which field?":`write ${words[at]}=${value.includes(" ")?`"${value}"`:value}`}function namesOf({
custom={},...fields}){return[...Object.keys(fields),...Object.keys(custom).map(key=>`custom.${key}`)]}var run=async(call,context)=>{
const words=call.operands;const ids=idsOf(call,words.filter(w=>!w.includes("=")));const present=call.flag("editor")?await presentBody(
call,ids,context):"";const body=await bodyOf(call,context,present);const fields=mergeFields(fieldsOfOptions(call),fieldsOfWords(
words.filter(w=>w.includes("="))),body===void 0?{}:{body:body===""?null:body});const names=namesOf(fields);if(names.length===
0)throw wrongOperands(call.spec,noField(words));const operations=ids.map(id=>({op:"set",id,fields,...preconditions(call)}));
return transactAndPrint(call,context,operations,()=>`changed: ${names.join(", ")}`)};module.exports={__proto__:null,run};
