var{base_errors__EXIT:EXIT}=require("./start.js");var{tellAgent}=require("./shared-cli-agent-words.js");var orNull=text=>text===
""?null:text;function profileOf(call){const[title,type,status]=[orNull(call.text("title")),orNull(call.text("type")),call.
text("status")];const most=call.number("most");const words=name=>call.list(name).filter(word=>word!=="");return{...title===
void 0?{}:{title},...type===void 0?{}:{type},...status===void 0?{}:{status},...call.has("skill")?{skills:words("skill")}:
{},...call.has("for")?{types:words("for")}:{},...most===void 0?{}:{most}}}var run=async(call,context)=>{const[name=""]=call.
operands;const dryRun=call.flag("dry-run");const change=await(await context.tickets()).registerAgent(name,profileOf(call),
{dryRun});tellAgent(change,dryRun,context);return EXIT.ok};module.exports={__proto__:null,run};
