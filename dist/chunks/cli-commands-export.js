var{cli_filters__listQuery:listQuery}=require("./commands.js");var{base_errors__EXIT:EXIT}=require("./start.js");var run=async(call,{
io,tickets})=>{const query={all:true,...listQuery(call)};for await(const line of(await tickets()).exportLines({full:call.
flag("full"),query}))io.out(line);return EXIT.ok};module.exports={run};
