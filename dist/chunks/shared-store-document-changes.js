var{DELETED,editedCells,valueChanges}=require("./shared-domain-changes.js");var titleOf=document=>{const title=document.
cells.get("title")?.value;return typeof title==="string"?title:void 0};function ownChange({place,befores,after},documents){
const now=documents.at(after?.oid,place);if(now===void 0)return[];const[old,...others]=befores.map(before=>documents.at(
before?.oid,place));const elsewhere=others.map(other=>new Set(valueChanges(other,now).map(c=>c.key)));const cells=valueChanges(
old,now).filter(c=>elsewhere.every(keys=>keys.has(c.key)));return[{place,title:titleOf(now),created:old===void 0,cells}]}
function foreignChange({place,befores,after},documents){const[old]=befores.map(before=>documents.at(before?.oid,place));
const now=documents.at(after?.oid,place);const either=now??old;if(either===void 0)return[];const cells=now===void 0?[DELETED]:
editedCells(old,now);return[{place,title:titleOf(either),created:old===void 0,cells}]}function adoptionChange(difference,documents){
const[before]=difference.befores;const readable=documents.at(before?.oid,difference.place)!==void 0;return readable?foreignChange(
difference,documents):[]}var CHANGE_OF={foreign:foreignChange,adoption:adoptionChange,migration:()=>[],batch:ownChange,revert:ownChange,
join:ownChange,texts:ownChange,init:ownChange};module.exports={__proto__:null,CHANGE_OF};
