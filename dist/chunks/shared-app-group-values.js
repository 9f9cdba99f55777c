var{search_ticket_values__WORDS_IN:WORDS_IN}=require("./conditions.js");var{search_query_fields__CUSTOM:CUSTOM}=require(
"./query.js");var parents=t=>t.links.filter(l=>l.type==="parent").map(l=>l.to);var GROUP_FIELDS=[...["status","type","pr\
iority","assignee","label","milestone","parent"],...["resolution","created-by","closed-by","claimed-by"]];function textsOf(value){
if(value===null||value===void 0)return[];const list=Array.isArray(value)?value:[value];return list.map(v=>typeof v==="st\
ring"?v:JSON.stringify(v))}function valuesOf(field){if(field==="parent")return parents;if(!field.startsWith(CUSTOM))return WORDS_IN.
get(field)??(()=>[]);const key=field.slice(CUSTOM.length);return({custom})=>textsOf(Object.hasOwn(custom,key)?custom[key]:
null)}module.exports={__proto__:null,GROUP_FIELDS,textsOf,valuesOf};
