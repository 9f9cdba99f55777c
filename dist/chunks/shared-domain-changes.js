var{domain_document__cellKey:cellKey,domain_document__cellPath:cellPath,domain_document__defaultStamp:defaultStamp,domain_document__elementsOf:elementsOf}=require(
"./documents.js");var{base_canonical_json__equalJson:equalJson}=require("./start.js");function reader(document){if(document===
void 0)return()=>void 0;let elements;const has=element=>{elements??=elementsOf(document);return elements.has(element)};return key=>{
const cell=document.cells.get(key);if(cell!==void 0)return cell;const stamp=defaultStamp(document.kind,document.all,key,
has);return stamp===void 0?void 0:{value:void 0,stamp}}}function stampChanges(before,after){const[old,now]=[reader(before),
reader(after)];const changes=[];before?.cells.forEach((x,key)=>{const y=now(key);if(y!==void 0&&x.stamp!==y.stamp)changes.
push(changeOf(key,x,y))});after.cells.forEach((y,key)=>{if(before?.cells.has(key)===true)return;const x=old(key);if(x?.stamp!==
y.stamp)changes.push(changeOf(key,x,y))});return changes}function valueChanges(before,after){return stampChanges(before,
after).filter(c=>!equalJson(c.before,c.after))}function editedCells(before,after){const keys=new Set([...before?.cells.keys()??
[],...after.cells.keys()]);return[...keys].flatMap(key=>{const[x,y]=[before?.cells.get(key),after.cells.get(key)];if(equalJson(
x?.value,y?.value))return[];return[changeOf(key,x,{value:y?.value,stamp:y?.stamp??after.all})]})}function changeOf(key,before,after){
const[field,element,part]=cellPath(key);return{key,field,element,part,before:before?.value,after:after.value,stampBefore:before?.
stamp,stamp:after.stamp}}var DELETED=changeOf("deleted",void 0,{value:true,stamp:""});function deletedKey(field,element){
return cellKey(field,element,"deleted")}module.exports={__proto__:null,stampChanges,valueChanges,editedCells,DELETED,deletedKey};
