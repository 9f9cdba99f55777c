var{base_errors__EXIT:EXIT}=require("./start.js");var{tellView}=require("./shared-cli-viewing.js");var{columnsOf}=require(
"./shared-cli-columns.js");var run=async(call,context)=>{const[name="",...words]=call.operands;const given={query:words.
join(" ").trim(),title:call.text("title")??null,sort:call.list("sort"),columns:columnsOf(call,[]),by:call.text("by")??null};
const dryRun=call.flag("dry-run");const change=await(await context.tickets()).saveView(name,given,{dryRun});tellView(change,
dryRun,context);return EXIT.ok};module.exports={__proto__:null,run};
