var{app_read_query__someLeaf:someLeaf}=require("./query.js");var{store_resolution__resolveToken:resolveToken,domain_ticket__readTickets:readTickets,
domain_ticket__ticketOf:ticketOf}=require("./write.js");var{base_similar__closest:closest,base_errors__TicketError:TicketError}=require(
"./start.js");var{EVENT_TYPES,matchesType,typesOf}=require("./shared-events-event-types.js");var{readyAt,snapshotTest}=require(
"./shared-app-list-tickets.js");function unknownType(pattern){const near=closest(pattern,EVENT_TYPES);const message=`The\
re is no event type ${JSON.stringify(pattern)}.`;return new TicketError("UNKNOWN_EVENT_TYPE","usage",message,{data:{pattern,
types:EVENT_TYPES},hint:`${near===void 0?"":`Did you mean ${near}? `}Known: ${EVENT_TYPES.join(", ")}; ticket.* stands f\
or all that begin so.`})}function sides(words){const unwanted=words.filter(word=>word.startsWith("!")).map(word=>word.slice(
1));return[words.filter(word=>!word.startsWith("!")),unwanted]}function checkTypes(patterns){const bad=sides(patterns).flat().
find(pattern=>typesOf(pattern).length===0);if(bad!==void 0)throw unknownType(bad)}function wordsTest(words,of,fits){const[
wanted,unwanted]=sides(words);return told=>{const value=of(told);if(unwanted.some(word=>fits(word,value)))return false;return wanted.
length===0||wanted.some(word=>fits(word,value))}}var looksAround=leaf=>leaf.kind==="links"||leaf.kind==="is"&&["ready","\
blocked"].includes(leaf.what);async function queryTest(workspace,view,query){const ready=await readyAt(workspace,view,{query,
all:true});const around=ready.where!==void 0&&someLeaf(ready.where,looksAround);const read=around?(await readTickets(workspace.
store,view.snapshot)).tickets:[];const others=read.map(({ticket})=>ticket);const all={...ready,scope:{closed:true,deleted:true}};
const fits=await snapshotTest(workspace,view,all,others);return({document})=>document!==void 0&&fits(ticketOf(document))}
var isSame=(a,b)=>a.toLowerCase()===b.toLowerCase();async function readyFilter(workspace,view,{types=[],tickets,query,actors=[]}){
const tests=[];checkTypes(types);if(types.length>0)tests.push(wordsTest(types,({event})=>event.type,matchesType));if(actors.
length>0){const me=actors.some(word=>/^!?@me$/.test(word))?(await workspace.repo.identity("author")).email:"";const words=actors.
map(word=>word.replace(/@me$/,me));tests.push(wordsTest(words,({event})=>event.actor,isSame))}const{prefix}=view.config;
const resolved=(tickets??[]).map(token=>resolveToken(workspace.store,view.snapshot,prefix,token));const ids=tickets===void 0?
void 0:new Set(await Promise.all(resolved));if(ids!==void 0)tests.push(({event})=>ids.has(event.subject??""));if(query!==
void 0)tests.push(await queryTest(workspace,view,query));return{matches:told=>tests.every(test=>test(told)),tickets:ids}}
module.exports={checkTypes,readyFilter};
