var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{selfContained:()=>selfContained});module.exports=__toCommonJS(stdin_exports);
var import_start=require("./start.js");var OUTSIDE="definitions.json#/$defs/";var WITHIN="#/$defs/definitions/$defs/";function withRefs(value,change){
if((0,import_start.base_json__isArray)(value))return value.map(item=>withRefs(item,change));if(!(0,import_start.base_json__isObject)(
value))return value;return Object.fromEntries(Object.entries(value).map(([name,inner])=>[name,name==="$ref"&&typeof inner===
"string"?change(inner):withRefs(inner,change)]))}function referredTo(schema){const names=new Set;withRefs(schema,ref=>{if(ref.
startsWith(WITHIN))names.add(ref.slice(WITHIN.length));return ref});return names}function needed(names,all){const found=new Set(
names);for(const name of found)for(const more of referredTo(all[name]??null))found.add(more);return Object.fromEntries(Object.
entries(all).filter(([name])=>found.has(name)))}function selfContained(schema,definitions){const inside=withRefs(schema,
ref=>ref.startsWith(OUTSIDE)?WITHIN+ref.slice(OUTSIDE.length):ref);const{$defs:all={}}=definitions;const moved=withRefs(
all,ref=>ref.replace(/^#\/\$defs\//,WITHIN));if(!(0,import_start.base_json__isObject)(inside)||!(0,import_start.base_json__isObject)(
moved))return schema;const $defs=needed(referredTo(inside),moved);if(Object.keys($defs).length===0)return schema;const own=(0,import_start.base_json__isObject)(
inside["$defs"])?inside["$defs"]:{};return{...inside,$defs:{...own,definitions:{$defs}}}}0&&(module.exports={selfContained});
