var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{checkGroup:()=>checkGroup,groupTickets:()=>groupTickets,isOpenColumn:()=>isOpenColumn});
module.exports=__toCommonJS(stdin_exports);var import_tickets=require("./tickets.js");var import_start=require("./start.js");
var import_shared_app_match_tickets=require("./shared-app-match-tickets.js");function checkGroup(field){if(import_shared_app_match_tickets.GROUP_FIELDS.
includes(field)||/^custom\../.test(field))return;const near=(0,import_start.base_similar__closest)(field,import_shared_app_match_tickets.GROUP_FIELDS);
const message=`Tickets can't be grouped by ${JSON.stringify(field)}.`;throw new import_start.base_errors__TicketError("U\
NKNOWN_GROUP","usage",message,{data:{field,known:import_shared_app_match_tickets.GROUP_FIELDS},hint:`${near===void 0?"":
`Did you mean ${near}? `}Known: ${import_shared_app_match_tickets.GROUP_FIELDS.join(", ")}, custom.KEY.`})}function configured(field,config){
if(field==="status")return config.statuses.map(s=>s.name);if(field==="type")return config.types;return field==="priority"?
config.priorities:[]}function groupTickets(tickets,field,config,empty){const of=(0,import_shared_app_match_tickets.valuesOf)(
field);const groups=new Map;for(const value of configured(field,config))groups.set(value,[]);const listed=new Set(groups.
keys());for(const ticket of tickets){const own=of(ticket);for(const value of own.length===0?[null]:own){const group=groups.
get(value);if(group===void 0)groups.set(value,[ticket]);else group.push(ticket)}}const names=[...groups.keys()].filter(v=>v!==
null&&!listed.has(v));const order=[...listed,...names.sort(import_start.base_json__compareUtf8),...groups.has(null)?[null]:
[]];return order.map(value=>({value,tickets:groups.get(value)??[]})).filter(({value,tickets:own})=>own.length>0||value!==
null&&empty(value))}function isOpenColumn(field,config){return value=>field==="status"&&(0,import_tickets.domain_config_category__categoryOf)(
config,value)!=="closed"}0&&(module.exports={checkGroup,groupTickets,isOpenColumn});
