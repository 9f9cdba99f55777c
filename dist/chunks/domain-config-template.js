var{domain_apply_faults__unknownValue:unknownValue}=require("./documents.js");var{base_json__isArray:isArray,base_json__isObject:isObject}=require(
"./start.js");var{membersOf}=require("./shared-domain-config-keys.js");var LISTS=["labels","assignees","criteria"];var strings=value=>isArray(
value)?value.filter(v=>typeof v==="string"):[];function fromTemplate(templates,name,given){const template=Object.hasOwn(
templates,name)?templates[name]:void 0;if(!isObject(template))throw unknownValue("template",name,Object.keys(templates));
const known=membersOf("templates");const said=Object.fromEntries(Object.entries(template).filter(([key])=>known.includes(
key)));const lists=LISTS.map(key=>[key,[...new Set([...strings(template[key]),...given[key]??[]])]]);const custom=isObject(
template["custom"])?template["custom"]:{};return{...said,...given,...Object.fromEntries(lists.filter(([,values])=>(values??
[]).length>0)),...Object.keys(custom).length+Object.keys(given.custom??{}).length===0?{}:{custom:{...custom,...given.custom}}}}
module.exports={__proto__:null,fromTemplate};
