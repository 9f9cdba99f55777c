var{cli_warnings__warnOfProblems:warnOfProblems}=require("./commands.js");var{cli_usage_errors__badOptionValue:badOptionValue}=require(
"./start.js");function choiceOf(call,{format}){const[fields,include]=[call.list("fields"),call.list("include")];const option=fields.
length>0?"fields":"include";if(fields.length+include.length===0)return void 0;if(format!=="json"&&format!=="ndjson")throw badOptionValue(
option,`means nothing in ${format}`,"It is for --json and --format ndjson; a table has --columns.");return{...fields.length>
0?{fields}:{},...include.length>0?{include}:{}}}async function printAnswer(answer,format,{io}){if(format==="json")io.out(
(await Promise.resolve().then(()=>require("./start.js"))).jsonDocument("list",answer));else{const{jsonLine}=await Promise.
resolve().then(()=>require("./shared-base-json-line.js"));io.out(answer.tickets.map(ticket=>`${jsonLine(ticket)}
`).join(""));warnOfProblems(answer.problems,io)}}module.exports={__proto__:null,choiceOf,printAnswer};
