var{search_custom_fits__customType:customType}=require("./conditions.js");var{search_query_fields__CUSTOM:CUSTOM,search_query_fields__meantOf:meantOf}=require(
"./query.js");var{base_json__compareUtf8:compareUtf8,base_json__isArray:isArray,base_errors__TicketError:TicketError}=require(
"./start.js");var KINDS=new Map(Object.entries({...{priority:"rank",status:"rank",type:"rank"},...{updated:"number",created:"\
number",closed:"number",due:"number"},...{title:"title",id:"id",estimate:"number",points:"number",milestone:"word"},...{
assignee:"word",label:"word",resolution:"word",alias:"word",ref:"word","ref-type":"word"},...{attachment:"word","created\
-by":"word","closed-by":"word","claimed-by":"word"},...{"claimed-until":"number",spent:"number",comments:"number",attachments:"\
number"},...{criteria:"number",unmet:"number",links:"number",labels:"number"},...{assignees:"number",refs:"number",aliases:"\
number"}}));var SORT_KEYS=[...KINDS.keys()];function unknownSort(name){const known=[...SORT_KEYS,"custom.KEY"];const message=`\
Tickets can't be sorted by ${JSON.stringify(name)}.`;return new TicketError("UNKNOWN_SORT","usage",message,{data:{name,known},
hint:meantOf(name.replace(/^-/,""),known)})}function sortFields(sort){return sort.map(name=>{const descending=name.startsWith(
"-");const field=descending?name.slice(1):name;if(field.startsWith(CUSTOM)&&field.length>CUSTOM.length)return{field:field.
slice(CUSTOM.length),kind:"custom",descending};const kind=KINDS.get(field);if(kind===void 0)throw unknownSort(name);return{
field,kind,descending}})}function rankedNames(field,{statuses,types,priorities}){if(field==="status")return statuses.map(
s=>s.name);return field==="type"?types:priorities}function customKey(key,{fields}){const{listed}=customType(Object.hasOwn(
fields,key)?fields[key]:void 0);const places=new Map(listed?.map((name,place)=>[name.toLowerCase(),place]));return value=>{
const first=isArray(value)?value[0]:value;if(first===void 0||first===null)return null;if(typeof first==="number"&&listed===
void 0)return first;const text=typeof first==="string"?first:JSON.stringify(first);return places.get(text.toLowerCase())??
text}}function leastOf(names){let least=null;for(const name of names)if(least===null||compareUtf8(name,least)<0)least=name;
return least}function compareKeys(a,b,descending){if(a===null||b===null)return Number(a===null)-Number(b===null);const[x,
y]=[typeof a==="number",typeof b==="number"];const order=x&&y?Number(a>b)-Number(a<b):x||y?Number(y)-Number(x):compareUtf8(
String(a),String(b));return descending?-order:order}module.exports={__proto__:null,SORT_KEYS,sortFields,rankedNames,customKey,
leastOf,compareKeys};
