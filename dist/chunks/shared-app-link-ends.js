var{app_from_cache__memoryOf:memoryOf}=require("./reading.js");var{store_resolution__resolveToken:resolveToken,store_resolution__shownIds:shownIds,
domain_ticket__readTickets:readTickets,domain_ticket__ticketOfJson:ticketOfJson,base_quick_json__findFiles:findFiles,base_quick_json__looseJson:looseJson,
base_quick_json__readTexts:readTexts,base_quick_json__ticketPath:ticketPath,base_quick_json__unreadable:unreadable}=require(
"./write.js");var{domain_config_category__knownCategory:knownCategory}=require("./base.js");var{cachedShow}=require("./s\
hared-app-cached-show.js");var{viewHead}=require("./shared-app-view.js");var lastRead=new WeakMap;async function allTickets(workspace,view){
const{root}=view.snapshot;const known=lastRead.get(workspace);if(root!==void 0&&known?.root===root)return known.tickets;
const read=await readTickets(workspace.store,view.snapshot);const tickets=read.tickets.map(({ticket})=>ticket);if(root!==
void 0)lastRead.set(workspace,{root,tickets});return tickets}async function linkEnds(workspace,view,id){const tickets=await allTickets(
workspace,view);const pointing=tickets.filter(t=>!t.deleted&&t.links.some(l=>l.to===id));return{pointing,ends:new Map(tickets.
filter(t=>!t.purged).map(t=>[t.id,t]))}}async function getTickets({store},{snapshot,config},ids){const files=await findFiles(
store,snapshot.root,ids.map(ticketPath));const blobs=new Map(ids.flatMap(id=>{const blob=files.get(ticketPath(id));return blob===
void 0?[]:[[id,blob]]}));const tickets=await ticketsIn(store,blobs);const shown=await shownIds(store,snapshot,config.prefix,
blobs.keys());return ids.flatMap(id=>{const ticket=tickets.get(id);if(ticket===void 0)return[];ticket.category=knownCategory(
config,ticket.status);ticket.shown=shown.get(id)??id;return[ticket]})}async function ticketsIn(store,blobs){const memory=memoryOf(
store);const known=[...blobs].map(([id,blob])=>[id,memory.ofBlob(blob)]);const tickets=new Map(known.flatMap(([id,ticket])=>ticket?.
id===id?[[id,ticket]]:[]));const missing=[...blobs].filter(([id])=>!tickets.has(id));const texts=await readTexts(store,missing.
map(([,blob])=>blob));for(const[i,[id,blob]]of missing.entries()){const read=()=>ticketIn(id,texts[i]??{oid:blob,problem:"\
missing"});const ticket=read();tickets.set(id,ticket);const text=texts[i];if(text!==void 0&&"text"in text&&ticket.id===id)
memory.keep(blob,{bytes:text.text.length,read})}return tickets}function ticketIn(id,read){const json="text"in read?looseJson(
"ticket",id,read.text):void 0;if(json===void 0)throw unreadable(read.oid,`ticket ${id}`,"problem"in read?read.problem:"n\
ot JSON");return{...ticketOfJson(json),category:"unknown",shown:"",blob:read.oid}}async function showByName(workspace,token){
const view=await viewHead(workspace);const{snapshot,config}=view;const id=await resolveToken(workspace.store,snapshot,config.
prefix,token);return await cachedShow(workspace,snapshot.commit,id)??showInGit(workspace,view,id)}async function showInGit(workspace,view,id){
const{store}=workspace;const[own]=await getTickets(workspace,view,[id]);if(own===void 0)throw new Error(`no ticket ${id}`);
const targets=own.links.map(l=>l.to);const{pointing,ends}=await linkEnds(workspace,view,id);const others=[...targets,...pointing.
map(ticket=>ticket.id)];const shown=await shownIds(store,view.snapshot,view.config.prefix,others);const link=(type,to)=>{
const other=ends.get(to);return{type,to,shown:shown.get(to)??to,title:other?.title??null,status:other?.status??null}};const backlinks=pointing.
flatMap(ticket=>ticket.links.filter(l=>l.to===id).map(l=>link(l.type,ticket.id)));return{...own,links:own.links.map(l=>link(
l.type,l.to)),backlinks}}module.exports={__proto__:null,getTickets,showByName,showInGit};
