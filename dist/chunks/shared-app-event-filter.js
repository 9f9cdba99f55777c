var{store_resolution__resolveToken:resolveToken}=require("./write.js");var{base_similar__closest:closest,base_errors__TicketError:TicketError}=require(
"./start.js");var{EVENT_TYPES,matchesType,typesOf}=require("./shared-events-event-types.js");function unknownType(pattern){
const near=closest(pattern,EVENT_TYPES);const message=`There is no event type ${JSON.stringify(pattern)}.`;return new TicketError(
"UNKNOWN_EVENT_TYPE","usage",message,{data:{pattern,types:EVENT_TYPES},hint:`${near===void 0?"":`Did you mean ${near}? `}\
Known: ${EVENT_TYPES.join(", ")}; ticket.* stands for all that begin so.`})}function sides(words){const unwanted=words.filter(
word=>word.startsWith("!")).map(word=>word.slice(1));return[words.filter(word=>!word.startsWith("!")),unwanted]}function checkTypes(patterns){
const bad=sides(patterns).flat().find(pattern=>typesOf(pattern).length===0);if(bad!==void 0)throw unknownType(bad)}function wordsTest(words,of,fits){
const[wanted,unwanted]=sides(words);return told=>{const value=of(told);if(unwanted.some(word=>fits(word,value)))return false;
return wanted.length===0||wanted.some(word=>fits(word,value))}}var isSame=(a,b)=>a.toLowerCase()===b.toLowerCase();async function readyFilter(workspace,view,{
types=[],tickets,query,actors=[]}){const tests=[];checkTypes(types);if(types.length>0)tests.push(wordsTest(types,({event})=>event.
type,matchesType));if(actors.length>0){const me=actors.some(word=>/^!?@me$/.test(word))?(await workspace.repo.identity("\
author")).email:"";const words=actors.map(word=>word.replace(/@me$/,me));tests.push(wordsTest(words,({event})=>event.actor,
isSame))}const{prefix}=view.config;const resolved=(tickets??[]).map(token=>resolveToken(workspace.store,view.snapshot,prefix,
token));const ids=tickets===void 0?void 0:new Set(await Promise.all(resolved));if(ids!==void 0)tests.push(({event})=>ids.
has(event.subject??""));if(query!==void 0)tests.push(await(await Promise.resolve().then(()=>require("./app-event-query-t\
est.js"))).queryTest(workspace,view,query));return{matches:told=>tests.every(test=>test(told)),tickets:ids}}module.exports=
{__proto__:null,checkTypes,readyFilter};
