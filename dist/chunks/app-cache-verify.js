var{search_cache_kept_table__lookForTable:lookForTable,search_cache_code_book__NUMBER_NAMES:NUMBER_NAMES,search_cache_code_book__noColumns:noColumns,
search_cache_rows__encodeRow:encodeRow,search_cache_rows__readRowBytes:readRowBytes,search_cache_table__LISTS:LISTS,search_cache_table__WORDS:WORDS,
search_cache_table__idAt:idAt,search_cache_table__idsIn:idsIn,search_cache_table__titleAt:titleAt}=require("./reading.js");
var{domain_id__uniqueLength:uniqueLength}=require("./base.js");require("./conditions.js");var{domain_ticket__readTickets:readTickets,
base_quick_json__readConfig:readConfig,base_quick_json__snapshotAt:snapshotAt}=require("./write.js");require("./document\
s.js");require("./query.js");require("./parse.js");var{search_cache_sections__whyOf:whyOf}=require("./tickets.js");require(
"./start.js");var{cacheFolder}=require("./shared-app-cache-folder.js");var{wordsIn}=require("./shared-search-cache-find-\
links.js");var{ticketOrder}=require("./shared-search-sort-tickets.js");require("./shared-search-cache-cache-files.js");require(
"./shared-search-sort-keys.js");var{updateTable}=require("./shared-search-cache-column-writer.js");require("./shared-dom\
ain-duration.js");var PLACES=new Set(["titleEnd","order","segment","offset","length","sum"]);var isWord=name=>WORDS.includes(
name);function endsOf(table,row){const{starts,codes}=table.list("links");const rows=table.linkRows();return[...codes.subarray(
starts[row],starts[row+1])].map(code=>{const end=rows[code-1]??0;return end===0?"":idAt(table,end-1)})}function customIn(table,key,row){
const{codes,words}=table.customColumn(key);return words[(codes[row]??0)-1]??null}function rowOfTable(table,row,keys){const numbers=NUMBER_NAMES.
filter(name=>!PLACES.has(name)).map(name=>{const value=table.numbers(name)[row]??null;if(isWord(name))return[name,table.
words(name)[Number(value)-1]??null];return[name,Number.isNaN(value)?null:value]});const lists=LISTS.map(name=>[name,wordsIn(
table,name,row)]);const custom=keys.map(key=>[`custom.${key}`,customIn(table,key,row)]);return new Map([...numbers,...lists,
...custom,["title",titleAt(table,row)],["ends",endsOf(table,row)]])}function standing(table){const{live,deleted}=table.tally;
const statuses=["",...table.words("status")];const counts=statuses.map((word,code)=>[word,live[code]??0,deleted[code]??0]);
return counts.filter(([,a,b])=>a+b>0).sort(([a],[b])=>a<b?-1:1)}var rowsById=table=>new Map(idsIn(table.ids()).map((id,row)=>[
id,row]));function*compareRow(ticket,cached,git){for(const[what,value]of git){const own=cached.get(what)??null;if(JSON.stringify(
own)!==JSON.stringify(value))yield{ticket,what,cached:own,git:value}}}function*compareJson(what,own,real){const[cached,git]=[
JSON.stringify(own),JSON.stringify(real)];if(cached!==git)yield{ticket:null,what,cached,git}}function*compareTables(cached,git){
const[here,there]=[rowsById(cached),rowsById(git)];const keys=git.custom.keys.filter(key=>cached.custom.keys.includes(key));
for(const id of here.keys())if(!there.has(id))yield{ticket:id,what:"ticket",cached:id,git:null};for(const[id,row]of there){
const own=here.get(id);if(own===void 0)yield{ticket:id,what:"ticket",cached:null,git:id};else yield*compareRow(id,rowOfTable(
cached,own,keys),rowOfTable(git,row,keys))}yield*compareJson("tally",standing(cached),standing(git));yield*compareJson("\
settings",cached.config,git.config)}function*compareOrder(cached,order){const own=Array.from(cached.numbers("order"),row=>idAt(
cached,row));const at=order.findIndex((id,place)=>own[place]!==id);if(at>=0||own.length!==order.length)yield{ticket:order[at]??
null,what:"order",cached:own[Math.max(at,0)]??null,git:order[Math.max(at,0)]??null}}var fileFault=cached=>({ticket:null,
what:"file",cached,git:null});async function readAll({store},commit){const snapshot=await snapshotAt(store,commit);const config=await readConfig(
store,snapshot);const{tickets,problems}=await readTickets(store,snapshot);const nowhere={segment:0,offset:0,length:0,sum:0};
const head={commit,root:snapshot.root??"",config,segments:[]};const placed=tickets.map(({ticket})=>({ticket,...nowhere}));
const table=updateTable(noColumns(),head,placed,false);return{table,tickets,config,unread:problems.map(({path})=>path)}}
function orderOf({tickets,config}){const order=ticketOrder([],config);const sorted=tickets.map(({ticket})=>ticket);return sorted.
sort(order).map(({id})=>id)}function*compareShown(cached,{tickets}){const ids=tickets.map(({ticket})=>ticket.id).sort();
const needed=new Map(ids.map((id,i)=>[id,uniqueLength(id,[ids[i-1],ids[i+1]])]));const shown=cached.numbers("shown");for(let row=0;row<
cached.count;row++){const id=idAt(cached,row);const git=needed.get(id)??null;if(git!==null&&shown[row]!==git)yield{ticket:id,
what:"shown",cached:shown[row]??null,git}}}function*compareWhole(folder,cached,{tickets}){const byId=new Map(tickets.map(
stored=>[stored.ticket.id,stored]));for(let row=0;row<cached.count;row++){const id=idAt(cached,row);const stored=byId.get(
id);const git=stored===void 0?null:Buffer.from(encodeRow(stored)).toString("utf8");let own;try{own=Buffer.from(readRowBytes(
folder,cached,[row])[0]??[]).toString("utf8")}catch(error){own=whyOf(error)}if(git!==null&&own!==git)yield{ticket:id,what:"\
whole",cached:own,git}}}function*differences(folder,cached,git){try{for(const path of git.unread)yield fileFault(`a cach\
e, though ${path} can't be read`);yield*compareTables(cached,git.table);yield*compareShown(cached,git);yield*compareOrder(
cached,orderOf(git));yield*compareWhole(folder,cached,git)}catch(error){yield fileFault(whyOf(error))}}async function verifyCache(workspace){
const{repo,store}=workspace;const head=await repo.readRef(store.ref);const folder=head===void 0?void 0:cacheFolder(workspace);
const{kept,doubt}=folder===void 0?{kept:void 0,doubt:void 0}:lookForTable(store,folder);if(kept===void 0||folder===void 0){
const faults=doubt===void 0?[]:[fileFault(doubt)];return{commit:null,current:false,tickets:0,differences:faults}}const{table}=kept;
const current=table.commit===head;const git=await readAll(workspace,table.commit);const found=[...differences(folder,table,
git)];if(found.length===0){const{comparePages}=await Promise.resolve().then(()=>require("./app-verify-pages.js"));found.
push(...await comparePages(workspace,table))}return{commit:table.commit,current,tickets:table.count,differences:found}}module.
exports={__proto__:null,verifyCache};
