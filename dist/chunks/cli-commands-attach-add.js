var{cli_input__readBytes:readBytes,cli_input__sizeOfFile:sizeOfFile,cli_transact__idsOf:idsOf,cli_transact__preconditions:preconditions,
cli_transact__transactAndPrint:transactAndPrint}=require("./commands.js");var{cli_usage_errors__badOptionValue:badOptionValue,
cli_usage_errors__wrongOperands:wrongOperands}=require("./start.js");var{base_base64__base64OfBytes:base64OfBytes,domain_apply_faults__attachmentTooLarge:attachmentTooLarge}=require(
"./documents.js");var{basename}=require("node:path");function nameOf(call,file){const name=call.text("name");if(name!==void 0)
return name;if(file==="-")throw wrongOperands(call.spec,"what comes from standard input needs a --name");return basename(
file)}function checkFiles(call,files){if(call.has("name")&&files.length>1)throw badOptionValue("name","is for one file",
"Attach them one by one.");const names=files.map(file=>nameOf(call,file));const twice=names.find((name,i)=>names.indexOf(
name)!==i);if(twice!==void 0)throw wrongOperands(call.spec,`two of the files are called ${JSON.stringify(twice)}`)}var run=async(call,context)=>{
const[named="",...files]=call.operands;const ids=idsOf(call,[named]);checkFiles(call,files);const{attachmentLimit}=await(await context.
tickets()).config();const add=[];for(const file of files)add.push(await attachmentOf(nameOf(call,file),file,attachmentLimit,
context));const more=preconditions(call);const operations=ids.map(id=>({op:"attach",id,add,...more}));return transactAndPrint(
call,context,operations,()=>add.map(({name})=>`+${name}`).join(" "))};async function attachmentOf(name,file,limit,context){
const size=await sizeOfFile(file,context);if(size>limit)throw attachmentTooLarge(name,size,limit);return{name,content:base64OfBytes(
await readBytes(file,context))}}module.exports={__proto__:null,run};
