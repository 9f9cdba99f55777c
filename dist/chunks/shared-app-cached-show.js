var{app_cached_list__headsOf:headsOf,app_cached_list__ticketsOf:ticketsOf,app_from_cache__fromCache:fromCache,search_cache_find_ids__rowOf:rowOf,
search_cache_find_ids__rowsBeginning:rowsBeginning,search_cache_pair_word__pairOf:pairOf,search_cache_table__FLAG:FLAG,search_cache_table__idAt:idAt}=require(
"./reading.js");var{store_id_part__SURE_LENGTH:SURE_LENGTH,store_id_part__idPart:idPart,domain_id__SHOWN_LENGTH:SHOWN_LENGTH,
domain_id__uniqueLength:uniqueLength}=require("./base.js");function placesOf(values,value){const found=[];for(let at=values.
indexOf(value);at>=0;at=values.indexOf(value,at+1))found.push(at);return found}function rowAt(starts,place){let[low,high]=[
0,starts.length-1];while(low+1<high){const middle=low+high>>1;if((starts[middle]??0)<=place)low=middle;else high=middle}
return low}function backlinksOf(table,row){const wanted=placesOf(table.linkRows(),row+1);if(wanted.length===0)return[];const{
starts,codes}=table.list("links");const flags=table.numbers("flags");const words=table.words("links");const found=wanted.
flatMap(place=>{const[type]=pairOf(words[place]??"");return placesOf(codes,place+1).map(at=>({type,at,from:rowAt(starts,
at)}))});const live=found.filter(({from})=>((flags[from]??0)&FLAG.deleted)===0);const ids=new Map(live.map(({from})=>[from,
idAt(table,from)]));const idOf=link=>ids.get(link.from)??"";return live.sort((a,b)=>idOf(a)===idOf(b)?a.at-b.at:idOf(a)<
idOf(b)?-1:1)}function sureRow({table},token){const part=idPart(token,table.config.prefix);if(part===void 0||part.length<
SURE_LENGTH)return void 0;const[row,...others]=rowsBeginning(table,part);return others.length===0?row:void 0}function endsIn(cached,rows){
const flags=cached.table.numbers("flags");return headsOf(cached,rows).map(({id,shown,title,status},i)=>{const purged=((flags[rows[i]??
0]??0)&FLAG.purged)!==0;return{to:id,shown,title:purged?null:title,status:purged?null:status}})}function nowhere({table},to){
const near=rowsBeginning(table,to.slice(0,SHOWN_LENGTH)).map(row=>idAt(table,row));const shown=`${table.config.prefix}-${to.
slice(0,uniqueLength(to,near))}`;return{to,shown,title:null,status:null}}function cachedShow(workspace,commit,token){return fromCache(
workspace,commit,async cached=>{const{table}=cached;const row=sureRow(cached,token);const[own]=row===void 0?[]:ticketsOf(
cached,[row]);if(row===void 0||own===void 0)return void 0;const targets=own.links.map(({to})=>rowOf(table,to));const pointing=backlinksOf(
table,row);const rows=[...targets,...pointing.map(({from})=>from)].filter(r=>r!==void 0);const ends=new Map(endsIn(cached,
rows).map((end2,i)=>[rows[i],end2]));const end=(at,to)=>ends.get(at)??nowhere(cached,to);return{...own,links:own.links.map(
({type,to},i)=>({type,...end(targets[i],to)})),backlinks:pointing.map(({type,from})=>({type,...end(from,own.id)}))}})}module.
exports={__proto__:null,cachedShow};
