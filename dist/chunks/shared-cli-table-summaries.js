var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{SUMMARIES:()=>SUMMARIES});module.exports=__toCommonJS(stdin_exports);var SUMMARIES={
create:"Create a ticket; prints its id",show:"Show tickets",list:"List tickets",set:"Change fields of tickets",move:"Mov\
e tickets to another status",close:"Close tickets",reopen:"Reopen closed tickets",comment:"Comment on tickets; edit, del\
ete, redact",label:"Add and remove labels",assign:"Assign and unassign people",link:"Link tickets",unlink:"Remove links",
delete:"Delete tickets; restore brings them back",restore:"Bring deleted tickets back",criteria:"Acceptance criteria: ad\
d, check, uncheck, move, remove",ref:"References to commits, pull requests, pages: add, remove",alias:"Other names of a \
ticket: add, remove","log-time":"Log time on a ticket",attach:"Files of a ticket: add, list, get, remove",milestone:"Mil\
estones: list, show, set",purge:"Take all of a ticket away, for ever",board:"Show tickets in columns",stats:"Count ticke\
ts",view:"Queries saved for everybody: save, show, list, delete",export:"Write tickets as JSON lines, or as markdown, cs\
v",import:"Import from beads, or a full export",apply:"Bring tickets back that were edited as Markdown",edit:"Edit a tic\
ket as Markdown in your editor",batch:"Many operations as one commit: apply",revert:"Take a batch back with a new commit",
undo:"Take your own newest batch back",log:"Show what was changed, when and by whom",diff:"Compare tickets as they were \
at two moments",sync:"Have the same tickets here and at a remote",fetch:"Bring a remote's tickets, and change nothing",pull:"\
Join a remote's tickets into yours",push:"Push your tickets as they are",config:"Settings of these tickets: list, get, s\
et, unset, edit",init:"Begin the tickets, or take those of a remote",merge:"Join a commit of tickets into yours",migrate:"\
Write documents of older formats in today's",verify:"Check every document, the tree and every join",doctor:"Look at ever\
ything that tickets depend on",deinit:"Take git ticket out of this repository",completion:"Print what makes a shell comp\
lete commands",schema:"Print the JSON Schemas of documents and operations",demo:"Take the tour in a scratch repository",
version:"Print the version"};0&&(module.exports={SUMMARIES});
