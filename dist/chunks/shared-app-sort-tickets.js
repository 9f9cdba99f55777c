var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{SORT_KEYS:()=>SORT_KEYS,ticketOrder:()=>ticketOrder});module.exports=__toCommonJS(
stdin_exports);var import_start=require("./start.js");var place=(list,value)=>{const at=value===null?-1:list.indexOf(value);
return at<0?null:at};var KEYS=new Map(Object.entries({priority:(t,c)=>place(c.priorities,t.priority),status:(t,c)=>place(
c.statuses.map(s=>s.name),t.status),type:(t,c)=>place(c.types,t.type),updated:t=>t.updated,created:t=>t.created,closed:t=>t.
closed,due:t=>t.due,title:t=>t.title,id:t=>t.id,estimate:t=>t.estimate,points:t=>t.points,milestone:t=>t.milestone}));var SORT_KEYS=[
...KEYS.keys()];var DEFAULT_SORT=["priority","-created"];function compareKeys(a,b,sign){if(a===null||b===null)return(a===
null?1:0)-(b===null?1:0);const order=typeof a==="number"&&typeof b==="number"?a-b:(0,import_start.base_json__compareUtf8)(
String(a),String(b));return sign*order}function ticketOrder(sort,config){const keys=(sort.length===0?DEFAULT_SORT:sort).
map(name=>{const descending=name.startsWith("-");const key=KEYS.get(descending?name.slice(1):name);if(key===void 0)throw unknownSort(
name);return{key,sign:descending?-1:1}});return(a,b)=>{for(const{key,sign}of keys){const order=compareKeys(key(a,config),
key(b,config),sign);if(order!==0)return order}return a.id<b.id?-1:1}}function unknownSort(name){const near=(0,import_start.base_similar__closest)(
name.replace(/^-/,""),SORT_KEYS);return new import_start.base_errors__TicketError("UNKNOWN_SORT","usage",`Tickets can't \
be sorted by ${JSON.stringify(name)}.`,{data:{name,known:SORT_KEYS},hint:`${near===void 0?"":`Did you mean ${near}? `}Kn\
own: ${SORT_KEYS.join(", ")}.`})}0&&(module.exports={SORT_KEYS,ticketOrder});
