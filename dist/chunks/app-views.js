var{base_quick_json__isDocumentName:isDocumentName}=require("./write.js");var{search_parse_query__parseQuery:parseQuery}=require(
"./parse.js");var{search_query_error__badQuery:badQuery,search_query__leavesOf:leavesOf}=require("./query.js");var{domain_apply_values__checkTitle:checkTitle}=require(
"./documents.js");require("./base.js");var{search_check_value__valueFault:valueFault}=require("./conditions.js");require(
"./tickets.js");var{base_similar__closest:closest,base_json__isArray:isArray,base_errors__TicketError:TicketError}=require(
"./start.js");var{namedDocuments}=require("./shared-app-named-documents.js");var{checkGroup}=require("./shared-app-group\
-tickets.js");require("./shared-app-group-values.js");var{changeDocument}=require("./shared-app-change-document.js");require(
"./shared-store-documents-batch.js");var{viewHead}=require("./shared-app-view.js");var{ticketOrder}=require("./shared-se\
arch-sort-tickets.js");require("./shared-search-sort-keys.js");require("./shared-domain-duration.js");var textIn=value=>typeof value===
"string"&&value!==""?value:null;function viewOf(name,json){const{title,query,sort,columns,by}=json;const list=isArray(columns)?
columns.filter(c=>typeof c==="string"):[];return{name,title:textIn(title),query:textIn(query)??"",sort:(textIn(sort)??"").
split(",").filter(field=>field!==""),columns:list,by:textIn(by)}}function viewValues(view2){return{title:view2.title??void 0,
query:view2.query===""?void 0:view2.query,sort:view2.sort.length===0?void 0:view2.sort.join(","),columns:view2.columns.length===
0?void 0:[...view2.columns],by:view2.by??void 0}}function checkQuery(text){const{where,places}=parseQuery(text);for(const{
leaf}of where===void 0?[]:leavesOf(where)){if(leaf.kind!=="field")continue;for(const match of leaf.any){const fault=valueFault(
leaf.field,match);if(fault!==void 0)throw badQuery(text,places.get(match)??0,fault.problem,fault.way)}}}async function views(workspace){
const{commit,documents,problems}=await namedDocuments(workspace,"view");return{commit,views:documents.map(({name,json})=>viewOf(
name,json)),problems}}function noView(name,known){const near=closest(name,known);const meant=near===void 0?"":`Did you m\
ean ${near}? `;return new TicketError("VIEW_NOT_FOUND","notFound",`There is no view ${JSON.stringify(name)}.`,{data:{name,
known},hint:known.length===0?"To save one: git ticket view save NAME QUERY\u2026":`${meant}Known: ${known.join(", ")}.`})}
async function view(workspace,name){const all=(await views(workspace)).views;const found=all.find(v=>v.name===name);if(found!==
void 0)return found;throw noView(name,all.map(v=>v.name))}function checkViewName(name){if(isDocumentName(name))return;throw new TicketError(
"BAD_VIEW_NAME","usage",`${JSON.stringify(name)} can't be the name of a view.`,{data:{name},hint:"Names have 1 to 64 of \
a-z, 0-9 and -, and begin and end without -."})}var EMPTY={title:null,query:"",sort:[],columns:[],by:null};async function saveView(workspace,name,given,dryRun=false){
checkViewName(name);const view2={...EMPTY,...given};checkQuery(view2.query);ticketOrder(view2.sort,(await viewHead(workspace)).
config);if(view2.by!==null)checkGroup(view2.by);const title=view2.title===null?null:checkTitle(view2.title);const{commit,
changed,extra}=await changeDocument(workspace,{kind:"view",name,subject:()=>`Save view ${name}`,dryRun},({draft,exists})=>{
draft.set("deleted",void 0);for(const[field,value]of Object.entries(viewValues({...view2,title})))draft.set(field,value);
return{exists}});const change=extra.exists?changed?"changed":"unchanged":"saved";return{commit,name,change}}async function deleteView(workspace,name,dryRun=false){
await view(workspace,name);const{commit}=await changeDocument(workspace,{kind:"view",name,subject:()=>`Delete view ${name}`,
dryRun},({draft,exists})=>{if(!exists)throw noView(name,[]);draft.set("deleted",true);return void 0});return{commit,name,
change:"deleted"}}module.exports={__proto__:null,deleteView,saveView,view,views};
