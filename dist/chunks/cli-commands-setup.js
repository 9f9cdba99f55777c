var{base_similar__closest:closest,cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT,base_errors__TicketError:TicketError}=require(
"./start.js");var{GUIDE_FILES,changedGuide,readGuide,writeGuide}=require("./shared-app-agent-guide-guide-file.js");var{GUIDE_LINES}=require(
"./shared-app-agent-guide-guide-block.js");var TOOLS={claude:"claude mcp add tickets -- git ticket mcp",codex:"codex mcp\
 add tickets -- git ticket mcp","agents-md":""};function targetOf(call){const[name=""]=call.operands;const known=Object.
keys(GUIDE_FILES);if(!known.includes(name)){const near=closest(name,known);throw new TicketError("UNKNOWN_TARGET","usage",
`There is nobody ${JSON.stringify(name)} to set up.`,{data:{name,known},hint:`${near===void 0?"":`Did you mean ${near}? `}\
Known: ${known.join(", ")}. A remote needs none: git ticket sync`})}if(call.flag("check")&&call.flag("remove"))throw new TicketError(
"BAD_OPTION_VALUE","usage","--check means nothing with --remove.",{data:{option:"check"},hint:"Give one of them."});return name}
var STATES={absent:"has no lines of git ticket",current:"is up to date",outdated:"has older lines of git ticket, or chan\
ged ones",broken:"has marks of git ticket that are broken"};function check({file,state},{io,json}){if(json)io.out(jsonDocument(
"setup",{file,state,change:"none"}));else io.out(`${file} ${STATES[state]}
`);return state==="current"?EXIT.ok:EXIT.failed}function plan({file,text},wanted,remove){if(wanted===void 0)return`${file}\
 is removed: nothing else is in it`;if(remove)return`the lines of git ticket in ${file} are removed; all others stay as \
they are`;const lines=`${GUIDE_LINES.length} lines between two marks`;return text===void 0?`${file} is made: ${lines}`:`${file}\
 gets ${lines}`}function tell(call,guide,{change,gone},context){const{io,json}=context;const{file,state}=guide;if(json){
io.out(jsonDocument("setup",{file,state,change}));return}const quiet=call.flag("quiet");const done=change==="removed"&&!gone?
"is as it was before":change;if(!call.flag("dry-run"))io.out(`${file} ${done}
`);else if(!quiet)io.err("Nothing was written (--dry-run).\n");const tools=TOOLS[targetOf(call)];if(!call.flag("remove")&&
tools!==""&&!quiet)io.err(`To have tools too: ${tools}
`)}var run=async(call,context)=>{const{io,json,dir}=context;const guide=await readGuide(dir,GUIDE_FILES[targetOf(call)]);
if(call.flag("check"))return check(guide,context);const remove=call.flag("remove");const wanted=changedGuide(guide,remove);
const same=wanted===guide.text;if(!same&&!json&&!call.flag("quiet"))io.err(`note: ${plan(guide,wanted,remove)}
`);if(!same&&!call.flag("dry-run"))await writeGuide(guide,wanted);const change=same?"unchanged":remove?"removed":"writte\
n";tell(call,guide,{change,gone:wanted===void 0},context);return EXIT.ok};module.exports={__proto__:null,run};
