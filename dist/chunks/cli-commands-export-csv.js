var{cli_warnings__warnOfProblems:warnOfProblems,cli_render_time__isoTime:isoTime}=require("./commands.js");var{cli_render_escape__escapeText:escapeText,
cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT}=require("./start.js");var{everything}=require("./shar\
ed-app-everything.js");var{renderCsv}=require("./shared-cli-render-csv.js");var{listQuery}=require("./shared-cli-filters\
.js");var{cell,columnsOf}=require("./shared-cli-columns.js");var DEFAULT=[...["id","status","resolution","priority","typ\
e","title","assignees","labels"],...["milestone","due","estimate","points","created","updated","closed","aliases"]];function withWholeId(ticket){
const{shown,id}=ticket;return{...ticket,shown:`${shown.slice(0,shown.indexOf("-")+1)}${id}`}}var run=async(call,{io,json,
tickets})=>{const columns=columnsOf(call,DEFAULT);const query=everything(listQuery(call,call.operands.join(" ")));const listing=await(await tickets()).
list(query);const rows=listing.tickets.map(withWholeId).map(t=>columns.map(c=>cell(c,t,isoTime)));if(json)io.out(jsonDocument(
"csv",{columns,rows,problems:listing.problems}));else{io.out(renderCsv([columns,...rows].map(row=>row.map(escapeText))));
warnOfProblems(listing.problems,io)}return EXIT.ok};module.exports={__proto__:null,run};
