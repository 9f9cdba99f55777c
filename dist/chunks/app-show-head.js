var{app_cached_list__headsOf:headsOf,app_cached_list__ticketsOf:ticketsOf,app_from_cache__fromCache:fromCache}=require("\
./reading.js");var{store_id_part__SURE_LENGTH:SURE_LENGTH,store_id_part__idPart:idPart}=require("./base.js");var{app_current_head__currentHead:currentHead,
search_cache_find_ids__rowOf:rowOf,search_cache_find_ids__rowsBeginning:rowsBeginning,search_cache_table__FLAG:FLAG}=require(
"./tickets.js");require("./start.js");var{backlinksOf}=require("./shared-search-cache-find-backlinks.js");function sureRow({
table},token){const part=idPart(token,table.config.prefix);if(part===void 0||part.length<SURE_LENGTH)return void 0;const[
row,...others]=rowsBeginning(table,part);return others.length===0?row:void 0}function endsIn(cached,rows){const flags=cached.
table.numbers("flags");return headsOf(cached,rows).map(({id,shown,title,status},i)=>{const purged=((flags[rows[i]??0]??0)&
FLAG.purged)!==0;return{to:id,shown,title:purged?null:title,status:purged?null:status}})}function cachedShow(workspace,commit,token){
return fromCache(workspace,commit,async cached=>{const{table}=cached;const row=sureRow(cached,token);if(row===void 0)return void 0;
const[own]=ticketsOf(cached,[row]);const targets=own?.links.map(({to})=>rowOf(table,to))??[];const known=targets.filter(
target=>target!==void 0);if(own===void 0||known.length<targets.length)return void 0;const pointing=backlinksOf(table,row);
const ends=endsIn(cached,[...known,...pointing.map(({from})=>from)]);const link=(type,i)=>{const end=ends[i];return end===
void 0?[]:[{type,...end}]};return{...own,links:own.links.flatMap(({type},i)=>link(type,i)),backlinks:pointing.flatMap(({
type},i)=>link(type,known.length+i))}})}async function showAtHead(workspace,token){const cached=await cachedShow(workspace,
await currentHead(workspace),token);if(cached===void 0)return(await Promise.resolve().then(()=>require("./shared-app-lin\
k-ends.js"))).showTicket(workspace,token);const refs=cached.refs.length===0?[]:await(await Promise.resolve().then(()=>require(
"./app-shown-refs.js"))).shownRefs(workspace,cached.refs);return{...cached,refs}}module.exports={showAtHead};
