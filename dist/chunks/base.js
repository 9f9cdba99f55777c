var{base_runtime__hasher:hasher,base_errors__TicketError:TicketError,base_json__FORBIDDEN_KEYS:FORBIDDEN_KEYS,base_json__LONE_SURROGATE:LONE_SURROGATE,
base_json__MAX_DEPTH:MAX_DEPTH,base_json__bareObject:bareObject,base_errors__TicketError:TicketError2,base_similar__closest:closest,
base_errors__TicketError:TicketError3,base_errors__TicketError:TicketError4}=require("./start.js");var BASE32="012345678\
9abcdefghjkmnpqrstvwxyz";function encodeBase32(value,length){let text="";let rest=value;for(let i=0;i<length;i++){text=BASE32.
charAt(rest%32)+text;rest=Math.floor(rest/32)}return text}function decodeBase32(text){let value=0;for(const char of text){
const digit=BASE32.indexOf(char);if(digit<0)return void 0;value=value*32+digit}return value}function base32OfBytes(bytes,length){
let text="";let bits=0;let held=0;let next=0;while(text.length<length){if(held<5){bits=(bits<<8|(bytes[next++]??0))&65535;
held+=8}held-=5;text+=BASE32.charAt(bits>>held&31)}return text}function forgiveBase32(text){return text.toLowerCase().replace(
/[il]/g,"1").replace(/o/g,"0")}var sha256=()=>hasher("sha256");function sha256Hex(text){return sha256().update(text).digest(
"hex")}function sha256OfBytes(bytes){return sha256().update(bytes).digest("hex")}function sha256Bytes(text){return sha256().
update(text).digest()}var SPECIAL=new RegExp(`[\\\\${String.fromCharCode(0,45,31)}]`);var SURROGATE=/[\ud800-\udfff]/;var NUMBER=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
function lineOf(text,at){let line=1;for(let i=text.indexOf("\n");i>=0&&i<at;i=text.indexOf("\n",i+1))line++;return line}
function fault(cursor,what){const line=lineOf(cursor.text,cursor.at);const column=cursor.at-cursor.text.lastIndexOf("\n",
cursor.at-1);return new TicketError("BAD_JSON","invalid",`Line ${line}, column ${column}: ${what}.`,{data:{line,column},
hint:"Each document must be strict JSON (RFC 8259) without duplicate keys."})}function take(cursor,pattern){pattern.lastIndex=
cursor.at;const found=pattern.exec(cursor.text)?.[0];if(found!==void 0)cursor.at+=found.length;return found}function skipSpace(cursor){
const{text}=cursor;for(;;){const code=text.charCodeAt(cursor.at);if(code!==32&&code!==10&&code!==13&&code!==9)return;cursor.
at++}}function endOfString(text,start){let end=text.indexOf('"',start+1);for(;end>=0;end=text.indexOf('"',end+1)){let backslashes=0;
while(text[end-1-backslashes]==="\\")backslashes++;if(backslashes%2===0)break}return end}function readString(cursor){const end=endOfString(
cursor.text,cursor.at);if(end<0)throw fault(cursor,"a string is not closed");const raw=cursor.text.slice(cursor.at,end+1);
const text=SPECIAL.test(raw)?unescaped(raw):raw.slice(1,-1);if(text===void 0)throw fault(cursor,"a string holds a raw co\
ntrol character or an unknown escape");cursor.at=end+1;if(SURROGATE.test(text)&&LONE_SURROGATE.test(text))throw fault(cursor,
"a string holds half of a surrogate pair");return text}function unescaped(raw){try{return JSON.parse(raw)}catch{return void 0}}
function readMember(cursor,object,depth){skipSpace(cursor);if(cursor.text[cursor.at]!=='"')throw fault(cursor,"expected \
a key in double quotes");const key=readString(cursor);if(FORBIDDEN_KEYS.has(key))throw fault(cursor,`the key ${key} is n\
ot allowed`);if(key in object)throw fault(cursor,`the key ${JSON.stringify(key)} stands twice`);skipSpace(cursor);if(cursor.
text[cursor.at++]!==":")throw fault(cursor,"expected a colon after a key");object[key]=readValue(cursor,depth+1)}function readMany(cursor,close,each){
cursor.at++;skipSpace(cursor);if(cursor.text[cursor.at]===close){cursor.at++;return}for(;;){each();skipSpace(cursor);const next=cursor.
text[cursor.at];if(next!==","&&next!==close)throw fault(cursor,`expected a comma or ${close}`);cursor.at++;if(next===close)
return}}function readWord(cursor){for(const[word,value2]of[["true",true],["false",false],["null",null]]){if(cursor.text.
startsWith(word,cursor.at)){cursor.at+=word.length;return value2}}const number=take(cursor,NUMBER);if(number===void 0)throw fault(
cursor,"expected a value");const value=Number(number);if(!Number.isFinite(value))throw fault(cursor,`the number ${number}\
 is out of range`);return Object.is(value,-0)?0:value}function readValue(cursor,depth){skipSpace(cursor);const first=cursor.
text[cursor.at];if(first==='"')return readString(cursor);if(depth>=MAX_DEPTH&&(first==="{"||first==="["))throw fault(cursor,
`nested deeper than ${MAX_DEPTH}`);if(first==="{"){const object=bareObject();readMany(cursor,"}",()=>readMember(cursor,object,
depth));return object}if(first==="["){const items=[];readMany(cursor,"]",()=>{skipSpace(cursor);if(depth===0)cursor.lines.
push(cursor.at);items.push(readValue(cursor,depth+1))});return items}return readWord(cursor)}function parseJson(text){const cursor={
text,at:0,lines:[]};const value=readValue(cursor,0);skipSpace(cursor);if(cursor.at<text.length)throw fault(cursor,"somet\
hing follows the end of the document");return{value,elementLines:linesOf(text,cursor.lines)}}function linesOf(text,offsets){
let line=1;let at=0;return offsets.map(offset=>{for(let i=text.indexOf("\n",at);i>=0&&i<offset;i=text.indexOf("\n",i+1))
line++;at=offset;return line})}function unknownValue(what,value,known){const near=closest(value,known);return new TicketError2(
"UNKNOWN_VALUE","invalid",`There is no ${what} ${JSON.stringify(value)}.`,{data:{field:what,value,known},hint:`${near===
void 0?"":`Did you mean ${near}? `}Known: ${known.join(", ")}.`})}function illegalTransition(shown,from,to,allowed){return new TicketError2(
"ILLEGAL_TRANSITION","conflict",`Ticket ${shown} cannot go from ${from} to ${to}.`,{data:{id:shown,from,to,allowed},hint:`\
From ${from} it can go to: ${allowed.join(", ")||"nothing (it is final)"}.`})}function attachmentTooLarge(name,bytes,limit){
return new TicketError2("ATTACHMENT_TOO_LARGE","invalid",`The attachment ${JSON.stringify(name)} has ${bytes} bytes.`,{data:{
name,bytes,limit},hint:`An attachment may have ${limit} bytes (limits.attachment): put it elsewhere, and refer to it wit\
h git ticket ref add.`})}function invalidValue(field,problem){return new TicketError2("INVALID_VALUE","invalid",`The ${field}\
 ${problem}.`,{data:{field,problem}})}var STAMP_LENGTH=22;var MAX_MS=2**48-1;var MAX_COUNTER=2**16-1;var PATTERN=/^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-hjkmnp-tv-z]{11}$/;
function isStamp(text){return typeof text==="string"&&PATTERN.test(text)}function formatStamp(ms,counter,replica){return encodeBase32(
ms,10)+encodeBase32(counter,4)+replica}function stampTime(stamp){return decodeBase32(stamp.slice(0,10))??0}function stampCounter(stamp){
return decodeBase32(stamp.slice(10,14))??0}function stampReplica(stamp){return stamp.slice(14)}function replicaOf(bytes){
return base32OfBytes(bytes,8)}function laterStamp(a,b){return a!==void 0&&a>b?a:b}function mintStamp(now,seen,replica){const time=now>=
0?Math.min(Math.floor(now),MAX_MS):0;const floor=seen===void 0?-1:stampTime(seen);if(time>floor)return formatStamp(time,
0,replica);const counter=seen===void 0?0:stampCounter(seen)+1;const full=counter>MAX_COUNTER;if(full&&floor>=MAX_MS)throw new TicketError3(
"CLOCK_EXHAUSTED","clock","The store's clock stands at its very end.",{data:{seen},hint:"A hostile or broken writer set \
it. See git ticket verify."});return full?formatStamp(floor+1,0,replica):formatStamp(floor,counter,replica)}var ID_LENGTH=12;
var ID=/^[0-9a-hjkmnp-tv-z]{12}$/;var ELEMENT_ID=/^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-hjkmnp-tv-z]{15}$/;function isTicketId(text){
return typeof text==="string"&&ID.test(text)}function randomId(bytes){return base32OfBytes(bytes,ID_LENGTH)}function derivedId(...parts){
return base32OfBytes(sha256Bytes(JSON.stringify(parts)),ID_LENGTH)}function derivedReplica(...parts){return base32OfBytes(
sha256Bytes(JSON.stringify(["replica",...parts])),8)}function elementId(stamp,index){return stamp+encodeBase32(index,4)}
function derivedElement(nth,...parts){return elementId(formatStamp(0,0,derivedReplica(...parts)),nth)}function isElementId(text){
return typeof text==="string"&&ELEMENT_ID.test(text)}function elementStamp(id){return id.slice(0,STAMP_LENGTH)}var SHOWN_LENGTH=4;
function uniqueLength(id,neighbours){let needed=SHOWN_LENGTH;for(const other of neighbours){if(other===void 0||other===id)
continue;let same=0;while(same<ID_LENGTH&&id[same]===other[same])same++;needed=Math.max(needed,same+1)}return Math.min(needed,
ID_LENGTH)}function idPart(token,prefix){const text=token.trim().toLowerCase();const bare=text.startsWith(`${prefix}-`)?
text.slice(prefix.length+1):text;const part=forgiveBase32(bare);return/^[0-9a-hjkmnp-tv-z]{1,12}$/.test(part)?part:void 0}
function unknownRef(ref){return new TicketError4("UNKNOWN_REF","invalid",`No valid operation of this batch creates ${JSON.
stringify(ref)}, or none before it is changed.`,{data:{ref},hint:`Give a create operation further up "ref": ${JSON.stringify(
ref)}.`})}function duplicateRef(ref){return new TicketError4("DUPLICATE_REF","invalid",`Two operations have "ref": ${JSON.
stringify(ref)}.`,{data:{ref},hint:"Names must be unique in a batch."})}function purged(id,token){return new TicketError4(
"TICKET_PURGED","conflict",`Ticket ${token} was purged.`,{data:{id},hint:"Only its id is left; create a new ticket inste\
ad."})}function keyUsedBefore(key,id){return new TicketError4("KEY_REUSED","conflict",`The key ${JSON.stringify(key)} ma\
de a ticket already, in history that is not here.`,{data:{key,id},hint:"A key stands for one batch for ever: choose anot\
her."})}module.exports={base_base32__base32OfBytes:base32OfBytes,base_base32__decodeBase32:decodeBase32,base_base32__encodeBase32:encodeBase32,
base_base32__forgiveBase32:forgiveBase32,base_hash__sha256Bytes:sha256Bytes,base_hash__sha256Hex:sha256Hex,base_hash__sha256OfBytes:sha256OfBytes,
base_parse_json__parseJson:parseJson,domain_apply_faults__attachmentTooLarge:attachmentTooLarge,domain_apply_faults__illegalTransition:illegalTransition,
domain_apply_faults__invalidValue:invalidValue,domain_apply_faults__unknownValue:unknownValue,domain_id__ID_LENGTH:ID_LENGTH,
domain_id__SHOWN_LENGTH:SHOWN_LENGTH,domain_id__derivedElement:derivedElement,domain_id__derivedId:derivedId,domain_id__derivedReplica:derivedReplica,
domain_id__elementId:elementId,domain_id__elementStamp:elementStamp,domain_id__isElementId:isElementId,domain_id__isTicketId:isTicketId,
domain_id__randomId:randomId,domain_id__uniqueLength:uniqueLength,domain_stamp__STAMP_LENGTH:STAMP_LENGTH,domain_stamp__formatStamp:formatStamp,
domain_stamp__isStamp:isStamp,domain_stamp__laterStamp:laterStamp,domain_stamp__mintStamp:mintStamp,domain_stamp__replicaOf:replicaOf,
domain_stamp__stampReplica:stampReplica,domain_stamp__stampTime:stampTime,store_id_part__idPart:idPart,store_plan_faults__duplicateRef:duplicateRef,
store_plan_faults__keyUsedBefore:keyUsedBefore,store_plan_faults__purged:purged,store_plan_faults__unknownRef:unknownRef};
