var{domain_document__fieldOf:fieldOf}=require("./documents.js");var{base_canonical_json__equalJson:equalJson,base_json__isObject:isObject}=require(
"./start.js");function changesOfCell(kind,cell){const{element=null,before=null,after=null}=cell;const field=cell.part===
void 0?cell.field:`${cell.field}.${cell.part}`;const known=fieldOf(kind,cell.field);if(known?.kind!=="composite")return[
{field,element,before,after}];const[old,now]=[before,after].map(v=>isObject(v)?v:{});return known.members.map(m=>({field:m,
element,before:old?.[m]??null,after:now?.[m]??null})).filter(c=>!equalJson(c.before,c.after))}module.exports={__proto__:null,
changesOfCell};
