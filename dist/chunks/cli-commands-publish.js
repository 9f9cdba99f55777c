var{cli_render_counted__counted:counted,cli_render_time__localTime:localTime}=require("./commands.js");var{cli_render_escape__escapeLine:escapeLine,
cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT}=require("./start.js");function troubleOf({outcome,error,
next}){const why=error===null?"":`: ${escapeLine(error)}`;switch(outcome){case"waiting":return`is tried again at ${next===
null?"once":localTime(next)}${why}`;case"stopped":return`was stopped${why}`;case"faulty":case"failed":return`was not tol\
d${why}`;default:return void 0}}var NOTES={paused:"paused",busy:"another process is at it",interrupted:"interrupted",removed:"\
removed meanwhile"};function tell(published,{io}){const{name,delivered,dead,outcome}=published;const aside=dead===0?[]:[
`${counted(dead,"event")} put aside`];const notes=[`${delivered} delivered`,...aside,NOTES[outcome]??""];io.out(`${escapeLine(
name)}  ${notes.filter(note=>note!=="").join(", ")}
`);const trouble=troubleOf(published);if(trouble!==void 0)io.err(`warning: ${escapeLine(name)} ${trouble}
`)}function inBackground(call,{background}){const wait=call.number("wait");const options=[...wait===void 0?[]:["--wait",
String(wait)],...call.flag("now")?["--now"]:[]];background(["publish",...options,"--quiet","--",...call.operands])}var run=async(call,context)=>{
const{io,json}=context;if(call.flag("background")){inBackground(call,context);return EXIT.ok}const opened=await context.
tickets();const{subscribers}=await opened.publish({...call.operands.length===0?{}:{names:call.operands},atOnce:call.flag(
"now"),wait:(call.number("wait")??0)*1e3,signal:context.interruption()});if(json)io.out(jsonDocument("publish",{subscribers}));else
for(const one of subscribers)tell(one,context);const isFailed=subscribers.some(one=>one.dead>0||troubleOf(one)!==void 0);
return isFailed?EXIT.failed:EXIT.ok};module.exports={__proto__:null,run};
