require("./commands.js");var{cli_render_escape__escapeLine:escapeLine,cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT}=require(
"./start.js");var{subscriberLine}=require("./shared-cli-render-subscriber.js");async function remove(opened,name,{io,json}){
await opened.removeSubscriber(name);if(json)io.out(jsonDocument("subscriber-removed",{name}));else io.out(`${name} remov\
ed
`);return EXIT.ok}async function test(opened,name,context){const{io,json}=context;const{event,outcome,error}=await opened.
testSubscriber(name,context.interruption());if(json)io.out(jsonDocument("delivery",{subscriber:name,event,outcome,error}));else if(error===
null)io.out(`${name} delivered
`);else io.err(`error: ${name} was not told: ${escapeLine(error)}
`);return error===null?EXIT.ok:EXIT.failed}var run=async(call,context)=>{const[name=""]=call.operands;const opened=await context.
tickets();if(call.spec.name==="subscribe remove")return remove(opened,name,context);if(call.spec.name==="subscribe test")
return test(opened,name,context);const change=call.spec.name==="subscribe pause"?"pauseSubscriber":"resumeSubscriber";const report=await opened[change](
name);if(context.json)context.io.out(jsonDocument("subscriber",report));else context.io.out(subscriberLine(report));return EXIT.
ok};module.exports={__proto__:null,run};
