var{base_errors__TicketError:TicketError}=require("./start.js");function optionsOf(call){const[remote]=call.operands;if(remote!==
void 0&&call.flag("all"))throw new TicketError("BAD_OPTION_VALUE","usage","One remote, or --all: not both.",{data:{option:"\
all",remote},hint:`Leave out one: git ticket ${call.spec.name} --all`});return{...remote===void 0?{}:{remote},all:call.flag(
"all"),dryRun:call.flag("dry-run"),acceptClockSkew:call.flag("accept-clock-skew"),allowUnrelated:call.flag("allow-unrela\
ted"),background:call.flag("background")}}async function wordsMeanwhile(){await new Promise(resolve=>setImmediate(resolve));
return Promise.resolve().then(()=>require("./cli-tell-sync.js"))}var run=async(call,{io,json,tickets})=>{const command=call.
spec.name;const options=optionsOf(call);const opened=await tickets();const[report,words]=await Promise.all([opened[command](
options),wordsMeanwhile()]);return words.tellSync(report,command,{io,json,dryRun:options.dryRun===true})};module.exports=
{__proto__:null,run};
