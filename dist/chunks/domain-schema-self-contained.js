var{base_json__isArray:isArray,base_json__isObject:isObject}=require("./start.js");var OUTSIDE="definitions.json#/$defs/";
var WITHIN="#/$defs/definitions/$defs/";function withRefs(value,change){if(isArray(value))return value.map(item=>withRefs(
item,change));if(!isObject(value))return value;return Object.fromEntries(Object.entries(value).map(([name,inner])=>[name,
name==="$ref"&&typeof inner==="string"?change(inner):withRefs(inner,change)]))}function referredTo(schema){const names=new Set;
withRefs(schema,ref=>{if(ref.startsWith(WITHIN))names.add(ref.slice(WITHIN.length));return ref});return names}function needed(names,all){
const found=new Set(names);for(const name of found)for(const more of referredTo(all[name]??null))found.add(more);return Object.
fromEntries(Object.entries(all).filter(([name])=>found.has(name)))}function selfContained(schema,definitions){const inside=withRefs(
schema,ref=>ref.startsWith(OUTSIDE)?WITHIN+ref.slice(OUTSIDE.length):ref);const{$defs:all={}}=definitions;const moved=withRefs(
all,ref=>ref.replace(/^#\/\$defs\//,WITHIN));if(!isObject(inside)||!isObject(moved))return schema;const $defs=needed(referredTo(
inside),moved);if(Object.keys($defs).length===0)return schema;const own=isObject(inside["$defs"])?inside["$defs"]:{};return{
...inside,$defs:{...own,definitions:{$defs}}}}module.exports={__proto__:null,selfContained};
