var{domain_config_category__categoryOf:categoryOf}=require("./base.js");var{base_similar__closest:closest,base_json__compareUtf8:compareUtf8,
base_errors__TicketError:TicketError}=require("./start.js");var{GROUP_FIELDS,valuesOf}=require("./shared-app-group-value\
s.js");function checkGroup(field){if(GROUP_FIELDS.includes(field)||/^custom\../.test(field))return;const near=closest(field,
GROUP_FIELDS);const message=`Tickets can't be grouped by ${JSON.stringify(field)}.`;throw new TicketError("UNKNOWN_GROUP",
"usage",message,{data:{field,known:GROUP_FIELDS},hint:`${near===void 0?"":`Did you mean ${near}? `}Known: ${GROUP_FIELDS.
join(", ")}, custom.KEY.`})}function configured(field,config){if(field==="status")return config.statuses.map(s=>s.name);
if(field==="type")return config.types;return field==="priority"?config.priorities:[]}function orderedValues(values,field,config){
const all=new Set(values);const listed=configured(field,config).filter(value=>all.delete(value));const none=all.delete(null)?
[null]:[];return[...listed,...[...all].sort(compareUtf8),...none]}function groupTickets(tickets,field,config,empty){const of=valuesOf(
field);const groups=new Map;for(const value of configured(field,config))groups.set(value,[]);for(const ticket of tickets){
const own=of(ticket);for(const value of own.length===0?[null]:own){const group=groups.get(value);if(group===void 0)groups.
set(value,[ticket]);else group.push(ticket)}}return orderedValues(groups.keys(),field,config).map(value=>({value,tickets:groups.
get(value)??[]})).filter(({value,tickets:own})=>own.length>0||value!==null&&empty(value))}function isOpenColumn(field,config){
return value=>field==="status"&&categoryOf(config,value)!=="closed"}module.exports={__proto__:null,checkGroup,orderedValues,
groupTickets,isOpenColumn};
