var{domain_config_category__knownCategory:knownCategory}=require("./base.js");require("./start.js");var{shownLine}=require(
"./shared-base-shown-line.js");var MOST_TITLE=48;var STYLES=["classDef open fill:#ffffff,stroke:#57606a,color:#24292f","\
classDef active fill:#ddf4ff,stroke:#0969da,color:#24292f","classDef closed fill:#dafbe1,stroke:#1a7f37,color:#24292f","\
classDef main stroke-width:3px"];function labelText(text,most){return shownLine(text,most).replaceAll(/[^\p{L}\p{M}\p{N} .,!?'+=…-]/gu,
c=>`#${c.codePointAt(0)};`)}function nodeLine({id,shown,title,category,main}){const classes=category==="unknown"?"open":
category;const label=`${labelText(shown,40)} ${labelText(title,MOST_TITLE)}`.trimEnd();const style=main?`
  class ${nameOf(id)} main`:"";return`  ${nameOf(id)}["${label}"]:::${classes}${style}`}var nameOf=id=>`t_${id}`;function linkLine({
type,from,to}){const arrow=type==="depends-on"?"-->":"-.-";return`  ${nameOf(to)} ${arrow} ${nameOf(from)}`}var byText=(a,b)=>a<
b?-1:a>b?1:0;function mermaidPicture(nodes,links){const known=new Set(nodes.map(({id})=>id));const drawn=links.filter(({
type,from,to})=>(type==="depends-on"||type==="parent")&&known.has(from)&&known.has(to));const boxes=[...nodes].sort((a,b)=>byText(
a.id,b.id)).map(nodeLine);const lines=[...new Set(drawn.map(linkLine))].sort(byText);return["flowchart LR",...boxes,...lines,
...STYLES.map(s=>`  ${s}`)].join("\n")}var MOST=25;var endOf=({to,shown,title,status},config)=>({...{id:to,shown,title:title??
"",status:status??""},category:status===null?"unknown":knownCategory(config,status)});var isOpen=({category})=>category!==
"closed";async function tell(tickets,{ticket:{id},verb,linked},config){const shown=await tickets.show(id);const ends=(list,type)=>list.
filter(link2=>link2.type===type&&link2.status!==null).map(l=>endOf(l,config));const[waits,waiting]=[ends(shown.links,"de\
pends-on"),ends(shown.backlinks,"depends-on")];const[parents,parts]=[ends(shown.links,"parent"),ends(shown.backlinks,"pa\
rent")];const{title,status,category,assignees,priority}=shown;const own={id,shown:shown.shown,title,status,category};const told={
...{...own,verb,linked,assignees,priority},blocks:waiting.filter(isOpen),waitsFor:waits.filter(isOpen),...{parts:parts.length,
openParts:parts.filter(isOpen)}};const others=[...waits,...waiting,...parents,...parts.filter(isOpen)].slice(0,40);const link=(type,from,to)=>({
type,from,to});return{told,nodes:[{...own,main:true},...others.map(end=>({...end,main:false}))],links:[...[...waits,...parents].
map(end=>link(waits.includes(end)?"depends-on":"parent",id,end.id)),...[...waiting,...parts].map(end=>link(waiting.includes(
end)?"depends-on":"parent",end.id,id))]}}function pictureOf(told){const nodes=new Map;for(const node of told.flatMap(t=>t.
nodes))if(nodes.get(node.id)?.main!==true)nodes.set(node.id,node);const links=told.flatMap(t=>t.links);return links.length===
0?"":mermaidPicture([...nodes.values()],links)}async function gatherReport(tickets,linked,rest){const config=await tickets.
config();const order=[...linked].sort((a,b)=>Number(b.linked)-Number(a.linked));const told=[];for(const one of order.slice(
0,MOST))told.push(await tell(tickets,one,config));const more=Math.max(0,linked.length-MOST);return{tickets:told.map(t=>t.
told),more,...rest,picture:pictureOf(told)}}module.exports={__proto__:null,gatherReport};
