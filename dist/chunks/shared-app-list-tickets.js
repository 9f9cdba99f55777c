var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.
__esModule?__defProp(target,"default",{value:mod,enumerable:true}):target,mod));var __toCommonJS=mod=>__copyProps(__defProp(
{},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{getAt:()=>getAt,getNow:()=>getNow,listAt:()=>listAt,readBeginning:()=>readBeginning,
readListing:()=>readListing});module.exports=__toCommonJS(stdin_exports);var import_write=require("./write.js");var import_tickets=require("./tickets.js");
var import_base=require("./base.js");var import_shared_app_keep_read=require("./shared-app-keep-read.js");var import_shared_app_view=require("./shared-app-view.js");
var import_shared_store_document_pairs=require("./shared-store-document-pairs.js");var import_shared_app_match_tickets=require("./shared-app-match-tickets.js");
var import_shared_app_sort_tickets=require("./shared-app-sort-tickets.js");function withShownIds(all,config){const ids=[
...all].sort();const place=new Map(ids.map((id,i)=>[id,i]));return({oid,ticket})=>{const at=place.get(ticket.id)??0;const length=(0,import_base.domain_id__uniqueLength)(
ticket.id,[ids[at-1],ids[at+1]]);const shown=`${config.prefix}-${ticket.id.slice(0,length)}`;return{...ticket,category:(0,import_tickets.domain_config_category__knownCategory)(
config,ticket.status),shown,blob:oid}}}async function listAt(workspace,view,query){const cached=await(0,import_tickets.app_cached_list__cachedList)(
workspace,view.snapshot.commit,query);return cached??readListing(workspace,view,query)}async function readListing(workspace,view,query){
const{snapshot,config}=view;const{store,repo}=workspace;const{state,where,sort,limit}=await(0,import_tickets.app_cached_list__readQuery)(
query,{me:async()=>(await repo.identity("author")).email,ticket:token=>(0,import_write.store_resolution__resolveToken)(store,
snapshot,config.prefix,token)});const tests=[(0,import_shared_app_match_tickets.stateTest)(state,config),...where.map(import_shared_app_match_tickets.conditionTest)];
const read=await(0,import_write.domain_ticket__readTickets)(store,snapshot);const{tickets,problems}=read;const order=(0,import_shared_app_sort_tickets.ticketOrder)(
sort,config);const found=tickets.filter(({ticket})=>tests.every(test=>test(ticket)));const sorted=found.sort((a,b)=>order(
a.ticket,b.ticket));const limited=limit===0?sorted:sorted.slice(0,limit);const unread=problems.flatMap(({path})=>(0,import_shared_store_document_pairs.documentPlace)(
path)?.name??[]);const shown=withShownIds([...tickets.map(({ticket})=>ticket.id),...unread],config);(0,import_shared_app_keep_read.keepRead)(
workspace,view,read);return{commit:snapshot.commit,tickets:limited.map(shown),total:found.length,problems}}async function readBeginning(workspace,token){
const view=await(0,import_shared_app_view.viewHead)(workspace);const{getTickets}=await Promise.resolve().then(()=>require("./shared-app-link-ends.js"));
const{prefix}=view.config;const all=`${prefix}-`.startsWith(token);const ids=all?void 0:await(0,import_write.store_resolution__idsBeginning)(
workspace.store,view.snapshot,prefix,token);return ids===void 0?void 0:getTickets(workspace,view,ids)}async function getAt(workspace,view,token){
const{getTickets}=await Promise.resolve().then(()=>require("./shared-app-link-ends.js"));const id=await(0,import_write.store_resolution__resolveToken)(
workspace.store,view.snapshot,view.config.prefix,token);const[ticket]=await getTickets(workspace,view,[id]);if(ticket===
void 0)throw new Error(`no ticket ${id}`);return ticket}async function getNow(workspace,token){return getAt(workspace,await(0,import_shared_app_view.viewHead)(
workspace),token)}0&&(module.exports={getAt,getNow,listAt,readBeginning,readListing});
