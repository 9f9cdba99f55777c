var{base_errors__TicketError:TicketError}=require("./start.js");var{lookUp,mentionsIn}=require("./shared-app-mentions.js");
var{viewHead}=require("./shared-app-view.js");var MODES=["off","warn","require"];function messageMode(config){const value=config.
get("ticket.commitMsg")??"warn";const mode=MODES.find(name=>name===value);if(mode!==void 0)return mode;throw new TicketError(
"BAD_CONFIG","usage","The setting ticket.commitMsg is unknown.",{data:{name:"ticket.commitMsg",value},hint:"It is off, w\
arn or require: git config ticket.commitMsg warn"})}function commentOf(config){const given=config.get("core.commentStrin\
g")??config.get("core.commentChar")??"#";return given===""||given==="auto"?"#":given}var NEEDS_NONE=/^(?:Merge |(?:Revert|Reapply) "|(?:fixup|squash|amend)! )/;
function faultOf(one,strict){const{token}=one;if(one.found==="nothing"){const message2=`There is no ticket ${token}.`;return{
kind:"unknown",token,message:message2,refuses:strict}}if(one.found==="ambiguous"){const some=one.candidates.slice(0,5).join(
", ");const message2=`${token} fits ${one.candidates.length} tickets: ${some}.`;return{kind:"ambiguous",token,message:message2,
refuses:strict}}const{ticket}=one;if(ticket.deleted){const message2=`${ticket.shown} was deleted.`;return{kind:"deleted",
token,message:message2,refuses:strict}}if(ticket.category!=="closed")return void 0;const message=`${ticket.shown} is clo\
sed: ${ticket.title}`;return{kind:"closed",token,message,refuses:false}}var isOpen=one=>one.found==="ticket"&&!one.ticket.
deleted&&one.ticket.category!=="closed";function missing(looked){if(looked.some(isOpen))return void 0;const closed=looked.
some(one=>one.found==="ticket");const message=closed?"The message names no open ticket.":"The message names no ticket.";
return{kind:"none",token:"",message,refuses:true}}async function checkMessage(workspace,text){const{repo}=workspace;const mode=messageMode(
await repo.config());if(mode==="off")return[];const comment=commentOf(await repo.wholeConfig());const lines=text.split("\
\n").filter(line=>!line.startsWith(comment));const subject=lines.find(line=>line.trim()!=="");if(subject===void 0)return[];
const view=await viewHead(workspace);const found=mentionsIn({kind:"message",text,comment},view.config.prefix);const looked=await lookUp(
workspace,view,found);const strict=mode==="require";const faults=looked.flatMap(one=>faultOf(one,strict)??[]);if(!strict||
NEEDS_NONE.test(subject)||faults.some(fault=>fault.refuses))return faults;return[...faults,missing(looked)].filter(fault=>fault!==
void 0)}module.exports={__proto__:null,messageMode,commentOf,checkMessage};
