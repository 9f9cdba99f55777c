var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.
__esModule?__defProp(target,"default",{value:mod,enumerable:true}):target,mod));var __toCommonJS=mod=>__copyProps(__defProp(
{},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{getTickets:()=>getTickets,showTicket:()=>showTicket});module.exports=__toCommonJS(
stdin_exports);var import_write=require("./write.js");var import_tickets=require("./tickets.js");var import_shared_search_cache_find_links=require("./shared-search-cache-find-links.js");
var import_shared_app_keep_read=require("./shared-app-keep-read.js");var import_shared_app_view=require("./shared-app-view.js");
var lastRead=new WeakMap;async function allTickets(workspace,view){const{root}=view.snapshot;const known=lastRead.get(workspace);
if(root!==void 0&&known?.root===root)return known.tickets;const read=await(0,import_write.domain_ticket__readTickets)(workspace.
store,view.snapshot);(0,import_shared_app_keep_read.keepRead)(workspace,view,read);const tickets=read.tickets.map(({ticket})=>ticket);
if(root!==void 0)lastRead.set(workspace,{root,tickets});return tickets}var endsOf=tickets=>new Map(tickets.filter(t=>!t.
purged).map(t=>[t.id,t]));async function linkEnds(workspace,view,id,targets){const cached=await(0,import_tickets.app_cached_list__fromCache)(
workspace,view.snapshot.commit,async from=>{const pointing2=(0,import_tickets.app_cached_list__ticketsOf)(from,(0,import_shared_search_cache_find_links.rowsLinkingTo)(
from.table,id));const rows=targets.map(to=>(0,import_shared_search_cache_find_links.rowOf)(from.table,to)).filter(row=>row!==
void 0);return{pointing:pointing2,ends:endsOf([...(0,import_tickets.app_cached_list__ticketsOf)(from,rows),...pointing2])}});
if(cached!==void 0)return cached;const tickets=await allTickets(workspace,view);const pointing=tickets.filter(t=>!t.deleted&&
t.links.some(l=>l.to===id));return{pointing,ends:endsOf(tickets)}}async function getTickets({store},{snapshot,config},ids){
const files=await(0,import_write.domain_config_config__findFiles)(store,snapshot.root,ids.map(import_write.domain_config_config__ticketPath));
const present=ids.filter(id=>files.has((0,import_write.domain_config_config__ticketPath)(id)));const texts=await(0,import_write.domain_config_config__readTexts)(
store,present.map(id=>files.get((0,import_write.domain_config_config__ticketPath)(id))??""));const shown=await(0,import_write.store_resolution__shownIds)(
store,snapshot,config.prefix,present);return present.map((id,i)=>{const read=texts[i];const json=read!==void 0&&"text"in
read?(0,import_write.domain_config_config__looseJson)("ticket",id,read.text):void 0;if(read===void 0||json===void 0)throw(0,import_write.domain_config_config__unreadable)(
read?.oid??"",`ticket ${id}`,read!==void 0&&"problem"in read?read.problem:"not JSON");const ticket=(0,import_write.domain_ticket__ticketOfJson)(
json);const category=(0,import_tickets.domain_config_category__knownCategory)(config,ticket.status);return{...ticket,category,
shown:shown.get(id)??id,blob:read.oid}})}async function showTicket(workspace,token){const view=await(0,import_shared_app_view.viewHead)(
workspace);const{store}=workspace;const id=await(0,import_write.store_resolution__resolveToken)(store,view.snapshot,view.
config.prefix,token);const[own]=await getTickets(workspace,view,[id]);if(own===void 0)throw new Error(`no ticket ${id}`);
const targets=own.links.map(l=>l.to);const{pointing,ends}=await linkEnds(workspace,view,id,targets);const others=[...targets,
...pointing.map(ticket=>ticket.id)];const shown=await(0,import_write.store_resolution__shownIds)(store,view.snapshot,view.
config.prefix,others);const link=(type,to)=>{const other=ends.get(to);return{type,to,shown:shown.get(to)??to,title:other?.
title??null,status:other?.status??null}};const backlinks=pointing.flatMap(ticket=>ticket.links.filter(l=>l.to===id).map(
l=>link(l.type,ticket.id)));const refs=own.refs.length===0?[]:await(await Promise.resolve().then(()=>require("./app-shown-refs.js"))).
shownRefs(workspace,own.refs);return{...own,refs,links:own.links.map(l=>link(l.type,l.to)),backlinks}}0&&(module.exports={getTickets,showTicket});
