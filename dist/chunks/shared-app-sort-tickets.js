var{base_similar__closest:closest,base_json__compareUtf8:compareUtf8,base_errors__TicketError:TicketError}=require("./st\
art.js");var place=(list,value)=>{const at=value===null?-1:list.indexOf(value);return at<0?null:at};var KEYS=new Map(Object.
entries({priority:(t,c)=>place(c.priorities,t.priority),status:(t,c)=>place(c.statuses.map(s=>s.name),t.status),type:(t,c)=>place(
c.types,t.type),updated:t=>t.updated,created:t=>t.created,closed:t=>t.closed,due:t=>t.due,title:t=>t.title,id:t=>t.id,estimate:t=>t.
estimate,points:t=>t.points,milestone:t=>t.milestone}));var SORT_KEYS=[...KEYS.keys()];var DEFAULT_SORT=["priority","-cr\
eated"];function compareKeys(a,b,sign){if(a===null||b===null)return(a===null?1:0)-(b===null?1:0);const order=typeof a===
"number"&&typeof b==="number"?a-b:compareUtf8(String(a),String(b));return sign*order}function ticketOrder(sort,config){const keys=(sort.
length===0?DEFAULT_SORT:sort).map(name=>{const descending=name.startsWith("-");const key=KEYS.get(descending?name.slice(
1):name);if(key===void 0)throw unknownSort(name);return{key,sign:descending?-1:1}});return(a,b)=>{for(const{key,sign}of keys){
const order=compareKeys(key(a,config),key(b,config),sign);if(order!==0)return order}return a.id<b.id?-1:1}}function unknownSort(name){
const near=closest(name.replace(/^-/,""),SORT_KEYS);return new TicketError("UNKNOWN_SORT","usage",`Tickets can't be sort\
ed by ${JSON.stringify(name)}.`,{data:{name,known:SORT_KEYS},hint:`${near===void 0?"":`Did you mean ${near}? `}Known: ${SORT_KEYS.
join(", ")}.`})}module.exports={SORT_KEYS,ticketOrder};
