var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{DELETED:()=>DELETED,deletedKey:()=>deletedKey,editedCells:()=>editedCells,stampChanges:()=>stampChanges,
valueChanges:()=>valueChanges});module.exports=__toCommonJS(stdin_exports);var import_start=require("./start.js");var import_documents=require("./documents.js");
function reader(document){if(document===void 0)return()=>void 0;const elements=(0,import_documents.domain_document__elementsOf)(
document);return key=>{const cell=document.cells.get(key);if(cell!==void 0)return cell;const stamp=(0,import_documents.domain_document__defaultStamp)(
document.kind,document.all,key,e=>elements.has(e));return stamp===void 0?void 0:{value:void 0,stamp}}}function*stampChanges(before,after){
const[old,now]=[reader(before),reader(after)];for(const key of new Set([...before?.cells.keys()??[],...after.cells.keys()])){
const[x,y]=[old(key),now(key)];if(y===void 0||x?.stamp===y.stamp)continue;yield changeOf(key,x,y)}}function valueChanges(before,after){
return[...stampChanges(before,after)].filter(c=>!(0,import_start.base_canonical_json__equalJson)(c.before,c.after))}function editedCells(before,after){
const keys=new Set([...before?.cells.keys()??[],...after.cells.keys()]);return[...keys].flatMap(key=>{const[x,y]=[before?.
cells.get(key),after.cells.get(key)];if((0,import_start.base_canonical_json__equalJson)(x?.value,y?.value))return[];return[
changeOf(key,x,{value:y?.value,stamp:y?.stamp??after.all})]})}function changeOf(key,before,after){const[field,element,part]=(0,import_documents.domain_document__cellPath)(
key);const values={before:before?.value,after:after.value};return{key,field,element,part,...values,stampBefore:before?.stamp,
stamp:after.stamp}}var DELETED=changeOf("deleted",void 0,{value:true,stamp:""});function deletedKey(field,element){return(0,import_documents.domain_document__cellKey)(
field,element,"deleted")}0&&(module.exports={DELETED,deletedKey,editedCells,stampChanges,valueChanges});
