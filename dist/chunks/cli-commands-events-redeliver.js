var{cli_render_escape__escapeLine:escapeLine,cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT}=require(
"./start.js");var run=async(call,{io,json,tickets})=>{const done=await(await tickets()).redeliverEvents({...call.has("su\
bscriber")?{subscribers:call.list("subscriber")}:{},...call.operands.length===0?{}:{events:call.operands},drop:call.flag(
"drop")});if(json)io.out(jsonDocument("redeliveries",{redeliveries:done}));else{for(const{subscriber,event,outcome,error}of done){
const why=error===null?"":`: ${escapeLine(error)}`;io.out(`${escapeLine(subscriber)}  ${event.id}  ${event.type}  ${outcome}${why}\

`)}if(done.length===0)io.err("Nothing was put aside.\n")}return done.some(({outcome})=>outcome==="failed")?EXIT.failed:EXIT.
ok};module.exports={__proto__:null,run};
