var{domain_config_category__categoryOf:categoryOf}=require("./tickets.js");var one=value=>value===null?[]:[value];var VALUES=new Map(
Object.entries({status:t=>[t.status],type:t=>one(t.type),priority:t=>one(t.priority),assignee:t=>t.assignees,label:t=>t.
labels,milestone:t=>one(t.milestone),parent:t=>t.links.filter(l=>l.type==="parent").map(l=>l.to)}));var CUSTOM="custom.";
var GROUP_FIELDS=[...VALUES.keys()];function valuesOf(field){if(!field.startsWith(CUSTOM))return VALUES.get(field)??(()=>[]);
const key=field.slice(CUSTOM.length);return({custom})=>{const value=Object.hasOwn(custom,key)?custom[key]:null;const list=Array.
isArray(value)?value:value===null||value===void 0?[]:[value];return list.map(v=>typeof v==="string"?v:JSON.stringify(v))}}
function conditionTest({field,negated,values}){const wanted=values.map(v=>v.toLowerCase());if(field==="text")return({title,
body})=>{const text=`${title}
${body}`.toLowerCase();return wanted.some(word=>text.includes(word))!==negated};const of=valuesOf(field);return ticket=>{
const own=of(ticket).map(v=>v.toLowerCase());return wanted.some(v=>v==="@none"?own.length===0:own.includes(v))!==negated}}
function stateTest(state,config){const deleted=state==="deleted";return t=>{if(t.purged||t.deleted!==deleted)return false;
if(state!=="open"&&state!=="closed")return true;return categoryOf(config,t.status)==="closed"===(state==="closed")}}module.
exports={GROUP_FIELDS,valuesOf,conditionTest,stateTest};
