var{cli_render_time__dateOption:dateOption,cli_render_time__localTime:localTime}=require("./commands.js");var{cli_render_paint__paint:paint,
cli_render_escape__escapeLine:escapeLine,cli_render_escape__escapeShort:escapeShort,base_errors__EXIT:EXIT}=require("./s\
tart.js");var{eventQuery}=require("./shared-cli-event-query.js");var{changeText}=require("./shared-cli-render-change.js");
var GatheredLines=class{#out;#most;#text="";constructor(out,most){this.#out=out;this.#most=most}add(line){this.#text+=`${line}\

`;if(this.#text.length>this.#most)this.write()}write(){const text=this.#text;this.#text="";if(text!=="")this.#out(text)}};
var WIDTH="ticket.lease-expired".length;var members=(added,removed)=>[...added.map(one=>`+${one}`),...removed.map(one=>`\
-${one}`)].map(escapeLine).join(" ");var counted=count=>count===0?"":` (${count} ticket${count===1?"":"s"})`;var changes=({
changes:list})=>list.map(changeText).join(", ");function moved({from,to,resolution}){const how=resolution===null||resolution===
to?"":` (${resolution})`;return escapeLine(`${from} \u2192 ${to}${how}`)}var sets=({added,removed})=>members(added,removed);
var claim=({claim:{by,expires}},{when})=>`${escapeLine(by)} until ${escapeLine(when(expires))}`;var whole=({subject,tickets})=>`${escapeLine(
subject)}${counted(tickets)}`;var WORDS={"ticket.updated":changes,"ticket.moved":moved,"ticket.closed":moved,"ticket.reo\
pened":moved,"ticket.assigned":sets,"ticket.labelled":sets,"ticket.linked":({added,removed},{shown})=>{const texts=[added,
removed].map(list=>list.map(({type,to})=>`${type} ${shown(to)}`));return members(texts[0]??[],texts[1]??[])},"ticket.com\
mented":({change,comment})=>{const text=comment.body===void 0?"":`: ${comment.body.replaceAll("\n","\u23CE")}`;return`co\
mment ${change}${escapeShort(text)}`},"ticket.claimed":claim,"ticket.released":claim,"ticket.lease-expired":claim,"ticke\
t.deleted":({purged})=>purged?"for ever":"","batch.applied":whole,"batch.reverted":whole,"sync.joined":({parents,tickets})=>`${parents.
map(oid=>oid.slice(0,12)).join(" and ")}${counted(tickets)}`,"log.reset":({lost,head})=>`${lost.map(oid=>oid.slice(0,12)).
join(", ")} left the history; it goes on at ${head.slice(0,12)}`};function wordsOf(event,look){const words=WORDS[event.type];
const text=words?.(event.data,look)??"";if(!("ticket"in event.data))return text;const{id,title}=event.data.ticket;const about=`${look.
paint.id(look.shown(id))} ${escapeLine(title??"")}`.trimEnd();return text===""?about:`${about}: ${text}`}function eventLine(event,look){
const head=`${look.paint.dim(look.when(event.time))} ${escapeLine(event.actor)}`;return`${head}  ${event.type.padEnd(WIDTH)}\
  ${wordsOf(event,look)}`.trimEnd()}var MOST_NAMES=1e4;var MOST_GATHERED=1<<14;var Names=class{#tickets;#known=new Map;constructor(tickets){
this.#tickets=tickets}async learn({type,data}){if(!("ticket"in data))return;const links=type==="ticket.linked"?[...data.
added,...data.removed]:[];for(const id of[data.ticket.id,...links.map(({to})=>to)]){if(this.#known.has(id))continue;const[
found]=await this.#tickets.beginning(id)??[];if(this.#known.size>=MOST_NAMES)this.#known.clear();this.#known.set(id,found?.
shown??id)}}shown=id=>this.#known.get(id)??id};async function following({interruption,unread},tell){const alone=new AbortController;
const stop=await unread(()=>alone.abort());try{await tell({follow:true,signal:AbortSignal.any([interruption(),alone.signal])})}finally{
stop()}}var run=async(call,context)=>{const{io,json,now}=context;const tickets=await context.tickets();const names=new Names(
tickets);const when=dateOption(call,now(),localTime);const look={paint:paint(io.color),when,shown:names.shown};const onProblem=({
commit,path,problem})=>io.err(`warning: ${escapeLine(path||problem)}${path&&` ${problem}`} (${commit.slice(0,12)})
`);const line=json?(await Promise.resolve().then(()=>require("./shared-base-json-line.js"))).jsonLine:void 0;const tell=async query=>{
const isWatched=query.follow===true||io.outIsTty;const lines=new GatheredLines(text=>io.out(text),isWatched?0:MOST_GATHERED);
try{for await(const event of tickets.events({...eventQuery(call),...query,onProblem})){if(line===void 0)await names.learn(
event);lines.add(line===void 0?eventLine(event,look):line(event))}}finally{lines.write()}};if(call.flag("follow"))await following(
context,tell);else await tell({});return EXIT.ok};module.exports={__proto__:null,run};
