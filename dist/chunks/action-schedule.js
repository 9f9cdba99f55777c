require("./start.js");var{neutralMarkdown}=require("./shared-action-text-neutral.js");require("./shared-base-shown-line.\
js");var DAY=864e5;var MOST=50;function neglected(tickets,now,staleDays){const today=new Date(now).toISOString().slice(0,
10);const open=tickets.filter(t=>t.category!=="closed"&&!t.deleted);return{stale:open.filter(t=>t.category==="active"&&now-
Date.parse(t.updated)>staleDays*DAY),overdue:open.filter(({due})=>due!==null&&due<today),expired:open.filter(({claim})=>claim!==
null&&Date.parse(claim.expires)<now)}}function table(title,tickets,cell){if(tickets.length===0)return[];const rows=tickets.
slice(0,MOST).map(t=>{const cells=[`\`${t.shown}\``,neutralMarkdown(t.title,120),neutralMarkdown(t.status,40),neutralMarkdown(
t.assignees.join(", "),100),cell(t)];return`| ${cells.join(" | ")} |`});const more=tickets.length>MOST?[`
and ${tickets.length-MOST} more`]:[];return[`### ${title} (${tickets.length})`,"","| ticket | title | status | assigned \
to | since |","|---|---|---|---|---|",...rows,...more,""]}function renderNeglected({stale,overdue,expired}){const lines=[
...table("Stale",stale,t=>t.updated.slice(0,10)),...table("Overdue",overdue,t=>t.due??""),...table("Claims that expired",
expired,t=>`${neutralMarkdown(t.claim?.by??"",80)} ${t.claim?.expires.slice(0,16)??""}`)];return lines.length===0?"Nothi\
ng is stale or overdue, and no claim has expired.":lines.join("\n")}async function label({tickets,inputs,runner},find){const{
staleLabel,dryRun}=inputs;if(staleLabel===""||dryRun)return;const lacking=async at=>(await find(at)).stale.filter(t=>!t.
labels.includes(staleLabel));if((await lacking(tickets)).length===0)return;const{value}=await tickets.writeThrough(async at=>{
const operations=(await lacking(at)).map(({id})=>({op:"label",id,add:[staleLabel]}));return operations.length===0?null:(await at.
transact(operations)).commit});runner.output("commit",value??"");runner.output("changed",value!==null)}async function runSchedule(run,now){
const{tickets,inputs,runner}=run;await tickets.pull();const find=async at=>neglected((await at.list({limit:0})).tickets,
now,inputs.staleDays);const found=await find(tickets);await label(run,find);for(const name of["stale","overdue","expired"])
runner.output(name,found[name].map(({id})=>id));await runner.summary(`${renderNeglected(found)}
`)}module.exports={__proto__:null,neglected,renderNeglected,runSchedule};
