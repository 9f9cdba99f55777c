var{cli_render_time__dateOption:dateOption,cli_render_time__localTime:localTime}=require("./commands.js");var{cli_render_paint__paint:paint,
cli_render_escape__escapeLine:escapeLine,cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT}=require("./s\
tart.js");var{changeText,isNoise}=require("./shared-cli-render-change.js");function entryText(entry,{paint:look,one,when}){
const time=when(entry.time);const head=`${look.id(entry.commit.slice(0,12))} ${look.dim(time)} ${escapeLine(entry.actor)}\
  ${escapeLine(entry.subject)}
`;const lines=entry.changes.filter(c=>!isNoise(c)).map(c=>{const whose=one?"":`${escapeLine(c.shown)} `;return`    ${whose}${changeText(
c)}
`});return head+lines.join("")}var run=async(call,{io,json,now,tickets})=>{const[id]=call.operands;const limit=call.number(
"limit")||void 0;const entries=await(await tickets()).history({...id===void 0?{}:{id},...limit===void 0?{}:{limit},...call.
flag("changes")?{changes:true}:{}});const when=dateOption(call,now(),localTime);const look={paint:paint(io.color),one:id!==
void 0,when};if(json)io.out(jsonDocument("log",{entries}));else io.out(entries.map(entry=>entryText(entry,look)).join(""));
for(const{commit,unreadable}of json?[]:entries)for(const path of unreadable)io.err(`warning: ${escapeLine(path)} can't b\
e read in commit ${commit.slice(0,12)} or before it: nobody knows what changed there
`);return EXIT.ok};module.exports={__proto__:null,run};
