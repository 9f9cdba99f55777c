var{app_from_cache__fromCache:fromCache,search_cache_find_ids__rowsOfIds:rowsOfIds,search_cache_pair_word__pairOf:pairOf,
search_cache_table__FLAG:FLAG,search_cache_table__idAt:idAt,search_cache_table__titleAt:titleAt}=require("./reading.js");
require("./tickets.js");var{store_resolution__shownIds:shownIds,domain_ticket__readTickets:readTickets,base_quick_json__readConfig:readConfig,
base_quick_json__snapshotAt:snapshotAt}=require("./write.js");require("./base.js");require("./documents.js");require("./\
start.js");var idsOf=tickets=>new Set(tickets.flatMap(({id,links})=>[id,...links.map(link=>link.to)]));var byFrom=(a,b)=>a.
from===b.from?0:a.from<b.from?-1:1;function rowBacklinks(table,wanted){const flags=table.numbers("flags");const{starts,codes}=table.
list("links");const[targets,words]=[table.linkRows(),table.words("links")];const found=[];for(let row=0;row<table.count;row++){
if(starts[row]===starts[row+1]||((flags[row]??0)&FLAG.deleted)!==0)continue;for(const code of codes.subarray(starts[row],
starts[row+1])){const to=wanted.get(targets[code-1]||-1);const[type]=pairOf(words[code-1]??"");if(to!==void 0)found.push(
{type,from:idAt(table,row),to})}}return found.sort(byFrom)}function endsInTable(table,tickets){const own=rowsOfIds(table,
tickets.map(({id})=>id));const wanted=new Map(tickets.map(({id},i)=>[(own[i]??-1)+1,id]));const backlinks=rowBacklinks(table,
wanted);const ids=[...idsOf(tickets),...backlinks.map(({from})=>from)];const rows=new Map(rowsOfIds(table,ids).map((row,i)=>[
ids[i],row]));const[flags,status]=[table.numbers("flags"),table.numbers("status")];const statuses=table.words("status");
return{at:id=>{const row=rows.get(id);if(row===void 0||((flags[row]??0)&FLAG.purged)!==0)return void 0;return{title:titleAt(
table,row),status:statuses[(status[row]??0)-1]??""}},backlinks}}function endsAmong(all,tickets){const there=new Map(all.
filter(t=>!t.purged).map(t=>[t.id,t]));const wanted=new Set(tickets.map(({id})=>id));const backlinks=all.flatMap(({id,links,
deleted})=>deleted?[]:links.filter(link=>wanted.has(link.to)).map(link=>({type:link.type,from:id,to:link.to})));return{at:id=>there.
get(id),backlinks:backlinks.sort(byFrom)}}async function linksOf(workspace,commit,tickets){const{store}=workspace;const snapshot=await snapshotAt(
store,commit);const ends=await fromCache(workspace,commit,async({table})=>endsInTable(table,tickets))??endsAmong((await readTickets(
store,snapshot)).tickets.map(({ticket})=>ticket),tickets);const{prefix}=await readConfig(store,snapshot);const involved=[
...idsOf(tickets),...ends.backlinks.map(({from})=>from)];const shown=await shownIds(store,snapshot,prefix,involved);const link=(type,to)=>{
const end=ends.at(to);return{...{type,to,shown:shown.get(to)??to},...{title:end?.title??null,status:end?.status??null}}};
const pointing=new Map(tickets.map(({id})=>[id,[]]));for(const{type,from,to}of ends.backlinks)pointing.get(to)?.push(link(
type,from));return new Map(tickets.map(({id,links})=>[id,{links:links.map(({type,to})=>link(type,to)),backlinks:pointing.
get(id)??[]}]))}module.exports={__proto__:null,linksOf};
