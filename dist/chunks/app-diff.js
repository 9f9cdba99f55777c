var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{diff:()=>diff});module.exports=__toCommonJS(stdin_exports);var import_write=require("./write.js");
var import_documents=require("./documents.js");var import_tickets=require("./tickets.js");var import_base=require("./base.js");
var import_start=require("./start.js");var import_shared_app_changes_of_cell=require("./shared-app-changes-of-cell.js");
var import_shared_domain_changes=require("./shared-domain-changes.js");var import_shared_app_moment=require("./shared-app-moment.js");
var import_shared_app_find_commit=require("./shared-app-find-commit.js");var import_shared_app_view=require("./shared-app-view.js");
var import_shared_store_diff_trees=require("./shared-store-diff-trees.js");var import_shared_store_document_pairs=require("./shared-store-document-pairs.js");
var isFile=side=>side?.mode===import_write.domain_config_config__FILE;function differenceOf(place,before,after){const title=(after??
before)?.cells.get("title")?.value;return{place,title:typeof title==="string"?title:void 0,change:before===void 0?"creat\
ed":after===void 0?"removed":"changed",cells:after===void 0?[]:(0,import_shared_domain_changes.editedCells)(before,after)}}
async function diffSnapshots(store,from,to,isWanted){const[differences=[]]=await(0,import_shared_store_diff_trees.diffTrees)(
store,[[from.root,to.root]]);const placed=differences.flatMap(({path,before,after})=>{const place=(0,import_shared_store_document_pairs.documentPlace)(
path);return place===void 0||!isWanted(place)?[]:[{path,place,before,after}]});const wanted=placed.flatMap(({place,before,
after})=>[before,after].filter(isFile).map(({oid})=>({oid,place})));const read=await(0,import_shared_store_document_pairs.tryReadBlobs)(
store,wanted);const documents=[];const unreadable=[];for(const{path,place,before,after}of placed){const[old,now]=[before,
after].map(side=>read.at(side?.oid,place));const lacks=(side,document)=>isFile(side)&&document===void 0;if(lacks(before,
old)||lacks(after,now))unreadable.push(path);else if(old!==void 0||now!==void 0)documents.push(differenceOf(place,old,now))}
const told=documents.filter(d=>d.change!=="changed"||d.cells.length>0);return{documents:told,unreadable}}var byTitle=(a,b)=>(0,import_start.base_json__compareUtf8)(
a.title??"",b.title??"")||(0,import_start.base_json__compareUtf8)(a.place.name,b.place.name);var isTicket=({place})=>place.
document==="ticket";function diffDocument({place,title,change,cells},shown){const changes=cells.flatMap(cell=>(0,import_shared_app_changes_of_cell.changesOfCell)(
place.document,cell).map(values=>({element:cell.element??null,...values})));const id=place.name;return{document:place.document,
id,shown:shown.get(id)??id,title:title??id,change,changes}}async function diff(workspace,from,to,{ids=[]}){const{store}=workspace;
const{snapshot:head}=await(0,import_shared_app_view.viewHead)(workspace);const before=await(0,import_shared_app_moment.snapshotOf)(
store,head.commit,from);const after=to===void 0?head:await(0,import_shared_app_moment.snapshotOf)(store,head.commit,to);
const{prefix}=await(0,import_write.domain_config_config__readConfig)(store,after);const resolved=ids.map(token=>(0,import_write.store_resolution__resolveToken)(
store,head,prefix,token));const wanted=new Set(await Promise.all(resolved));const found=await diffSnapshots(store,before,
after,({document,name})=>ids.length===0||document==="ticket"&&wanted.has(name));const tickets=found.documents.filter(isTicket);
const others=found.documents.filter(d=>!isTicket(d));const shown=await(0,import_write.store_resolution__shownIds)(store,
head,prefix,tickets.map(d=>d.place.name));return{from:before.commit,to:after.commit,documents:[...tickets.sort(byTitle),
...others].map(d=>diffDocument(d,shown)),problems:found.unreadable.map(path=>({path,problem:"can't be compared"}))}}0&&(module.exports={diff});
