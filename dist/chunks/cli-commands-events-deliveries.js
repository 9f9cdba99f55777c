var{cli_render_time__dateOption:dateOption,cli_render_time__localTime:localTime}=require("./commands.js");var{cli_render_escape__escapeLine:escapeLine,
cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT}=require("./start.js");var run=async(call,{io,json,now,
tickets})=>{const limit=call.number("limit");const found=await(await tickets()).deliveries({...call.has("subscriber")?{subscribers:call.
list("subscriber")}:{},...limit===void 0?{}:{limit},failed:call.flag("failed")});if(json){io.out(jsonDocument("deliverie\
s",{deliveries:found}));return EXIT.ok}const when=dateOption(call,now(),localTime);const width=Math.max(0,...found.map(({
subscriber})=>subscriber.length));for(const{subscriber,at,event,type,attempt,outcome,ms,error}of found){const tries=attempt===
1?"":`, try ${attempt}`;const why=error===null?"":`: ${escapeLine(error)}`;io.out(`${when(at)} ${escapeLine(subscriber).
padEnd(width)}  ${type}  ${event}  ${outcome} in ${ms} ms${tries}${why}
`)}return EXIT.ok};module.exports={__proto__:null,run};
