var{domain_config_category__categoryOf:categoryOf}=require("./base.js");var{base_similar__closest:closest,base_json__compareUtf8:compareUtf8,
base_errors__TicketError:TicketError}=require("./start.js");var{GROUP_FIELDS}=require("./shared-app-group-values.js");function checkGroup(field){
if(GROUP_FIELDS.includes(field)||/^custom\../.test(field))return;const near=closest(field,GROUP_FIELDS);const message=`T\
ickets can't be grouped by ${JSON.stringify(field)}.`;throw new TicketError("UNKNOWN_GROUP","usage",message,{data:{field,
known:GROUP_FIELDS},hint:`${near===void 0?"":`Did you mean ${near}? `}Known: ${GROUP_FIELDS.join(", ")}, custom.KEY.`})}
function configured(field,config){if(field==="status")return config.statuses.map(s=>s.name);if(field==="type")return config.
types;return field==="priority"?config.priorities:[]}function orderedValues(values,field,config){const all=new Set(values);
const listed=configured(field,config).filter(value=>all.delete(value));const none=all.delete(null)?[null]:[];return[...listed,
...[...all].sort(compareUtf8),...none]}function groupBy(items,valuesOf,{field,config,empty}){const groups=new Map;for(const value of configured(
field,config))groups.set(value,[]);for(const item of items){const own=valuesOf(item);for(const value of own.length===0?[
null]:own){const group=groups.get(value);if(group===void 0)groups.set(value,[item]);else group.push(item)}}return orderedValues(
groups.keys(),field,config).map(value=>({value,items:groups.get(value)??[]})).filter(({value,items:own})=>own.length>0||
value!==null&&empty(value))}function isOpenColumn(field,config){return value=>field==="status"&&categoryOf(config,value)!==
"closed"}module.exports={__proto__:null,checkGroup,orderedValues,groupBy,isOpenColumn};
