var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{deleteView:()=>deleteView,saveView:()=>saveView,view:()=>view,views:()=>views});
module.exports=__toCommonJS(stdin_exports);var import_write=require("./write.js");var import_documents=require("./documents.js");
var import_tickets=require("./tickets.js");var import_base=require("./base.js");var import_start=require("./start.js");var import_shared_app_change_document=require("./shared-app-change-document.js");
var import_shared_store_documents_batch=require("./shared-store-documents-batch.js");var import_shared_app_group_tickets=require("./shared-app-group-tickets.js");
var import_shared_app_view=require("./shared-app-view.js");var import_shared_search_parse_query=require("./shared-search-parse-query.js");
var import_shared_app_match_tickets=require("./shared-app-match-tickets.js");var import_shared_app_sort_tickets=require("./shared-app-sort-tickets.js");
var textIn=value=>typeof value==="string"&&value!==""?value:null;function viewOf(name,json){const{title,query,sort,columns,
by}=json;const list=(0,import_start.base_json__isArray)(columns)?columns.filter(c=>typeof c==="string"):[];return{name,title:textIn(
title),query:textIn(query)??"",sort:(textIn(sort)??"").split(",").filter(field=>field!==""),columns:list,by:textIn(by)}}
function viewValues(view2){return{title:view2.title??void 0,query:view2.query===""?void 0:view2.query,sort:view2.sort.length===
0?void 0:view2.sort.join(","),columns:view2.columns.length===0?void 0:[...view2.columns],by:view2.by??void 0}}var FOLDER="\
views";async function views(workspace){const{store}=workspace;const{snapshot}=await(0,import_shared_app_view.viewHead)(workspace);
const tree=(await(0,import_write.domain_config_config__findFolders)(store,snapshot.root,[FOLDER])).get(FOLDER);const files=(tree===
void 0?[]:(0,import_write.domain_config_config__entriesOf)(store,tree)).flatMap(({mode,name,oid})=>{const place=mode===import_write.domain_config_config__FILE?
(0,import_write.domain_config_config__placeOf)(`${FOLDER}/${name}`):void 0;return place?.kind==="document"?[{name:place.
name,oid}]:[]});const texts=await(0,import_write.domain_config_config__readTexts)(store,files.map(f=>f.oid));const found=[];
const problems=[];for(const[i,{name}]of files.entries()){const read=texts[i];const json=read&&"text"in read?(0,import_write.domain_config_config__looseJson)(
"view",name,read.text):void 0;const problem=read&&"problem"in read?read.problem:"is no document of a view";if(json===void 0)
problems.push({path:(0,import_write.domain_config_config__documentPath)("view",name),problem});else if(json["deleted"]!==
true)found.push(viewOf(name,json))}return{commit:snapshot.commit,views:found,problems}}function noView(name,known){const near=(0,import_start.base_similar__closest)(
name,known);const meant=near===void 0?"":`Did you mean ${near}? `;return new import_start.base_errors__TicketError("VIEW\
_NOT_FOUND","notFound",`There is no view ${JSON.stringify(name)}.`,{data:{name,known},hint:known.length===0?"To save one\
: git ticket view save NAME QUERY…":`${meant}Known: ${known.join(", ")}.`})}async function view(workspace,name){const all=(await views(
workspace)).views;const found=all.find(v=>v.name===name);if(found!==void 0)return found;throw noView(name,all.map(v=>v.name))}
function checkViewName(name){if((0,import_write.domain_config_config__isDocumentName)(name))return;throw new import_start.base_errors__TicketError(
"BAD_VIEW_NAME","usage",`${JSON.stringify(name)} can't be the name of a view.`,{data:{name},hint:"Names have 1 to 64 of \
a-z, 0-9 and -, and begin and end without -."})}var EMPTY={title:null,query:"",sort:[],columns:[],by:null};async function saveView(workspace,name,given,dryRun=false){
checkViewName(name);const view2={...EMPTY,...given};(0,import_shared_search_parse_query.parseQuery)(view2.query);(0,import_shared_app_sort_tickets.ticketOrder)(
view2.sort,(await(0,import_shared_app_view.viewHead)(workspace)).config);if(view2.by!==null)(0,import_shared_app_group_tickets.checkGroup)(
view2.by);const title=view2.title===null?null:(0,import_documents.domain_apply_values__checkTitle)(view2.title);const{commit,
changed,extra}=await(0,import_shared_app_change_document.changeDocument)(workspace,{kind:"view",name,subject:()=>`Save v\
iew ${name}`,dryRun},({draft,exists})=>{draft.set("deleted",void 0);for(const[field,value]of Object.entries(viewValues({
...view2,title})))draft.set(field,value);return{exists}});const change=extra.exists?changed?"changed":"unchanged":"saved";
return{commit,name,change}}async function deleteView(workspace,name,dryRun=false){await view(workspace,name);const{commit}=await(0,import_shared_app_change_document.changeDocument)(
workspace,{kind:"view",name,subject:()=>`Delete view ${name}`,dryRun},({draft,exists})=>{if(!exists)throw noView(name,[]);
draft.set("deleted",true);return void 0});return{commit,name,change:"deleted"}}0&&(module.exports={deleteView,saveView,view,views});
