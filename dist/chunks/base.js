var{base_runtime__hasher:hasher,base_errors__TicketError:TicketError,base_errors__TicketError:TicketError2,base_errors__TicketError:TicketError3}=require(
"./start.js");var BASE32="0123456789abcdefghjkmnpqrstvwxyz";function encodeBase32(value,length){let text="";let rest=value;
for(let i=0;i<length;i++){text=BASE32.charAt(rest%32)+text;rest=Math.floor(rest/32)}return text}function decodeBase32(text){
let value=0;for(const char of text){const digit=BASE32.indexOf(char);if(digit<0)return void 0;value=value*32+digit}return value}
function base32OfBytes(bytes,length){let text="";let bits=0;let held=0;let next=0;while(text.length<length){if(held<5){bits=
(bits<<8|(bytes[next++]??0))&65535;held+=8}held-=5;text+=BASE32.charAt(bits>>held&31)}return text}function forgiveBase32(text){
return text.toLowerCase().replace(/[il]/g,"1").replace(/o/g,"0")}var sha256=()=>hasher("sha256");function sha256Hex(text){
return sha256().update(text).digest("hex")}function sha256OfBytes(bytes){return sha256().update(bytes).digest("hex")}function sha256Bytes(text){
return sha256().update(text).digest()}function knownCategory(config,status){return config.statuses.find(s=>s.name===status)?.
category??"unknown"}function categoryOf(config,status){return config.statuses.find(s=>s.name===status)?.category??"open"}
var STAMP_LENGTH=22;var MAX_MS=2**48-1;var MAX_COUNTER=2**16-1;var PATTERN=/^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-hjkmnp-tv-z]{11}$/;
function isStamp(text){return typeof text==="string"&&PATTERN.test(text)}function formatStamp(ms,counter,replica){return encodeBase32(
ms,10)+encodeBase32(counter,4)+replica}function stampTime(stamp){return decodeBase32(stamp.slice(0,10))??0}function stampCounter(stamp){
return decodeBase32(stamp.slice(10,14))??0}function stampReplica(stamp){return stamp.slice(14)}function replicaOf(bytes){
return base32OfBytes(bytes,8)}function laterStamp(a,b){return a!==void 0&&a>b?a:b}function mintStamp(now,seen,replica){const time=now>=
0?Math.min(Math.floor(now),MAX_MS):0;const floor=seen===void 0?-1:stampTime(seen);if(time>floor)return formatStamp(time,
0,replica);const counter=seen===void 0?0:stampCounter(seen)+1;const full=counter>MAX_COUNTER;if(full&&floor>=MAX_MS)throw new TicketError(
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
ID_LENGTH)}var USUAL_LEASE_SECONDS=1800;var LONGEST_LEASE_SECONDS=2592e3;var USUAL_GRACE_SECONDS=60;function leaseHolds(lease,now,grace){
if(lease===void 0||lease===null||lease.released===true)return false;return Date.parse(lease.expires)+grace>now}function leaseEnd(now,seconds){
return new Date(now+seconds*1e3).toISOString()}var SURE_LENGTH=4;function idPart(token,prefix){const text=token.trim().toLowerCase();
const bare=text.startsWith(`${prefix}-`)?text.slice(prefix.length+1):text;const part=forgiveBase32(bare);return/^[0-9a-hjkmnp-tv-z]{1,12}$/.
test(part)?part:void 0}function configuredGrace(config){const text=config.get("ticket.leaseGrace");if(text===void 0)return USUAL_GRACE_SECONDS*
1e3;if(/^\d{1,7}$/.test(text))return Number(text)*1e3;const message="The setting ticket.leaseGrace is no whole number of\
 seconds.";throw new TicketError2("BAD_CONFIG","usage",message,{data:{name:"ticket.leaseGrace",value:text},hint:`To go b\
ack to ${USUAL_GRACE_SECONDS}: git config --unset ticket.leaseGrace`})}function unknownRef(ref){return new TicketError3(
"UNKNOWN_REF","invalid",`No valid operation of this batch creates ${JSON.stringify(ref)}, or none before it is changed.`,
{data:{ref},hint:`Give a create operation further up "ref": ${JSON.stringify(ref)}.`})}function duplicateRef(ref){return new TicketError3(
"DUPLICATE_REF","invalid",`Two operations have "ref": ${JSON.stringify(ref)}.`,{data:{ref},hint:"Names must be unique in\
 a batch."})}function purged(id,token){return new TicketError3("TICKET_PURGED","conflict",`Ticket ${token} was purged.`,
{data:{id},hint:"Only its id is left; create a new ticket instead."})}function keyUsedBefore(key,id){return new TicketError3(
"KEY_REUSED","conflict",`The key ${JSON.stringify(key)} made a ticket already, in history that is not here.`,{data:{key,
id},hint:"A key stands for one batch for ever: choose another."})}module.exports={__proto__:null,base_base32__base32OfBytes:base32OfBytes,
base_base32__decodeBase32:decodeBase32,base_base32__encodeBase32:encodeBase32,base_base32__forgiveBase32:forgiveBase32,base_hash__sha256Bytes:sha256Bytes,
base_hash__sha256Hex:sha256Hex,base_hash__sha256OfBytes:sha256OfBytes,domain_config_category__categoryOf:categoryOf,domain_config_category__knownCategory:knownCategory,
domain_id__ID_LENGTH:ID_LENGTH,domain_id__SHOWN_LENGTH:SHOWN_LENGTH,domain_id__derivedElement:derivedElement,domain_id__derivedId:derivedId,
domain_id__derivedReplica:derivedReplica,domain_id__elementId:elementId,domain_id__elementStamp:elementStamp,domain_id__isElementId:isElementId,
domain_id__isTicketId:isTicketId,domain_id__randomId:randomId,domain_id__uniqueLength:uniqueLength,domain_lease__LONGEST_LEASE_SECONDS:LONGEST_LEASE_SECONDS,
domain_lease__USUAL_GRACE_SECONDS:USUAL_GRACE_SECONDS,domain_lease__USUAL_LEASE_SECONDS:USUAL_LEASE_SECONDS,domain_lease__leaseEnd:leaseEnd,
domain_lease__leaseHolds:leaseHolds,domain_stamp__STAMP_LENGTH:STAMP_LENGTH,domain_stamp__formatStamp:formatStamp,domain_stamp__isStamp:isStamp,
domain_stamp__laterStamp:laterStamp,domain_stamp__mintStamp:mintStamp,domain_stamp__replicaOf:replicaOf,domain_stamp__stampReplica:stampReplica,
domain_stamp__stampTime:stampTime,store_id_part__SURE_LENGTH:SURE_LENGTH,store_id_part__idPart:idPart,store_lease_grace__configuredGrace:configuredGrace,
store_plan_faults__duplicateRef:duplicateRef,store_plan_faults__keyUsedBefore:keyUsedBefore,store_plan_faults__purged:purged,
store_plan_faults__unknownRef:unknownRef};
