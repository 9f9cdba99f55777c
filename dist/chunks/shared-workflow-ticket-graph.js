var{workflow_ready__leadingToCycles:leadingToCycles,workflow_ready__readiness:readiness}=require("./reading.js");var{domain_config_category__categoryOf:categoryOf}=require(
"./base.js");var linkKey=({type,from,to})=>`${from} ${type} ${to}`;function linksOfType(type,tickets,numbers,uncounted){
const pairs=tickets.flatMap(({id,links})=>{const from=numbers.get(id);if(from===void 0)return[];return links.flatMap(link=>{
const to=link.type===type?numbers.get(link.to):void 0;const counts=!uncounted.has(linkKey({type,from:id,to:link.to}));return to!==
void 0&&counts?[[from,to]]:[]})});return{from:pairs.map(([from])=>from),to:pairs.map(([,to])=>to)}}function ticketGraph(tickets,config,uncounted){
const numbers=new Map;const open=new Uint8Array(tickets.length);tickets.forEach(({id,status,deleted,purged},n)=>{if(deleted||
purged)return;numbers.set(id,n);open[n]=categoryOf(config,status)==="closed"?0:1});const left=new Set(uncounted.map(linkKey));
return{count:tickets.length,open,dependsOn:linksOfType("depends-on",tickets,numbers,left),parents:linksOfType("parent",tickets,
numbers,left)}}function inCycles({count,dependsOn,parents}){return[...new Set([dependsOn,parents].flatMap(links=>leadingToCycles(
count,links)))]}function readinessById(tickets,config,uncounted){const bits=readiness(ticketGraph(tickets,config,uncounted));
return new Map(tickets.map(({id},n)=>[id,bits[n]??0]))}module.exports={__proto__:null,linkKey,ticketGraph,inCycles,readinessById};
