require("./commands.js");var{cli_usage_errors__badOptionValue:badOptionValue,cli_render_json__jsonDocument:jsonDocument,
base_errors__EXIT:EXIT}=require("./start.js");var{subscriberLine}=require("./shared-cli-render-subscriber.js");var run=async(call,{
io,json,tickets})=>{const[name,from]=[call.text("subscriber"),call.text("from")];if(name===void 0)throw badOptionValue("\
subscriber","has to be given","To see all: git ticket subscribe list");if(from===void 0)throw badOptionValue("from","has\
 to be given","A commit, a date, 7d, or beginning.");const report=await(await tickets()).replayEvents(name,from);if(json)
io.out(jsonDocument("subscriber",report));else io.out(subscriberLine(report));return EXIT.ok};module.exports={__proto__:null,
run};
