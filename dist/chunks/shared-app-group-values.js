var{WORDS_IN}=require("./shared-search-ticket-values.js");var{CUSTOM}=require("./shared-search-query-fields.js");var parents=t=>t.
links.filter(l=>l.type==="parent").map(l=>l.to);var GROUP_FIELDS=[...["status","type","priority","assignee","label","mil\
estone","parent"],...["resolution","created-by","closed-by","claimed-by"]];function valuesOf(field){if(field==="parent")
return parents;if(!field.startsWith(CUSTOM))return WORDS_IN.get(field)??(()=>[]);const key=field.slice(CUSTOM.length);return({
custom})=>{const value=Object.hasOwn(custom,key)?custom[key]:null;const list=Array.isArray(value)?value:value===null||value===
void 0?[]:[value];return list.map(v=>typeof v==="string"?v:JSON.stringify(v))}}module.exports={GROUP_FIELDS,valuesOf};
