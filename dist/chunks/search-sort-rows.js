var{search_cache_table__idAt:idAt}=require("./tickets.js");var{base_json__compareUtf8:compareUtf8}=require("./start.js");
function rankKey(table,column){const{statuses,types,priorities}=table.config;const known={status:statuses.map(s=>s.name),
type:types,priority:priorities}[column];const ranks=[-1,...table.words(column).map(word=>known.indexOf(word))];const codes=table.
numbers(column);return row=>{const rank=ranks[codes[row]??0]??-1;return rank<0?null:rank}}function timeKey(table,column){
const times=table.numbers(column);const none=column==="updated"?Number.NEGATIVE_INFINITY:null;return row=>{const time=times[row]??
Number.NaN;return Number.isNaN(time)?none:time}}function wordKey(table){const codes=table.numbers("milestone");const words=table.
words("milestone");return row=>words[(codes[row]??0)-1]??null}function keyOf(table,name){switch(name){case"status":case"\
type":case"priority":return rankKey(table,name);case"created":case"closed":case"updated":return timeKey(table,name);case"\
milestone":return wordKey(table);case"id":return row=>idAt(table,row);default:return void 0}}function compareKeys(a,b,sign){
if(a===null||b===null)return(a===null?1:0)-(b===null?1:0);const order=typeof a==="number"&&typeof b==="number"?Number(a>
b)-Number(a<b):compareUtf8(String(a),String(b));return sign*order}function sortRows(table,rows,sort){const keys=[];for(const name of sort){
const key=keyOf(table,name.replace(/^-/,""));if(key===void 0)return void 0;keys.push({values:rows.map(key),sign:name.startsWith(
"-")?-1:1})}const places=rows.map((_,i)=>i);places.sort((a,b)=>{for(const{values,sign}of keys){const order=compareKeys(values[a]??
null,values[b]??null,sign);if(order!==0)return order}return idAt(table,rows[a]??0)<idAt(table,rows[b]??0)?-1:1});return places.
map(i=>rows[i]??0)}module.exports={sortRows};
