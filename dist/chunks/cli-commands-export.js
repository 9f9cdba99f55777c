var{cli_filters__listQuery:listQuery}=require("./commands.js");var{cli_usage_errors__badOptionValue:badOptionValue,base_errors__EXIT:EXIT}=require(
"./start.js");var run=async(call,{io,tickets})=>{const asked=listQuery(call,call.operands.join(" "));if(call.flag("full")&&
Object.keys(asked).length>0)throw badOptionValue("full","takes every document","Leave the query and the filters out.");const full=call.
flag("full");for await(const line of(await tickets()).exportLines({full,query:asked}))io.out(line);return EXIT.ok};module.
exports={run};
