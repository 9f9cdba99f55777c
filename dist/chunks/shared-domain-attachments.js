var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{attachedHashes:()=>attachedHashes,attachmentChanges:()=>attachmentChanges,attachmentsOf:()=>attachmentsOf,
mediaTypeOf:()=>mediaTypeOf,safeFileName:()=>safeFileName});module.exports=__toCommonJS(stdin_exports);var import_start=require("./start.js");
var import_shared_domain_document=require("./shared-domain-document.js");var UNKNOWN_TYPE="application/octet-stream";var HASH=/^[0-9a-f]{64}$/;
function isAttachmentHash(value){return typeof value==="string"&&HASH.test(value)}function hashIn(value){const hash=(0,import_start.base_json__isObject)(
value)?value["hash"]:void 0;return isAttachmentHash(hash)?hash:void 0}function attachmentsOf(source){if(!(0,import_start.base_json__isObject)(
source))return[];return Object.entries(source).flatMap(([name,value])=>{const hash=hashIn(value);if(hash===void 0)return[];
const{size,type}=value;return[{name,hash,size:typeof size==="number"&&size>=0?size:0,type:typeof type==="string"?type:UNKNOWN_TYPE}]})}
function attachedHashes(document){const found=new Set;for(const[key,cell]of document?.cells??[]){if((0,import_shared_domain_document.cellPath)(
key)[0]!=="attachments")continue;const hash=hashIn(cell.value);if(hash!==void 0)found.add(hash)}return found}function attachmentChanges(before,after){
const[old,now]=[attachedHashes(before),attachedHashes(after)];return{added:[...now].filter(hash=>!old.has(hash)),dropped:[
...old].filter(hash=>!now.has(hash))}}var TYPES={csv:"text/csv",gif:"image/gif",gz:"application/gzip",har:"application/j\
son",html:"text/html",jpeg:"image/jpeg",jpg:"image/jpeg",json:"application/json",log:"text/plain",md:"text/markdown",mp4:"\
video/mp4",patch:"text/x-diff",diff:"text/x-diff",pdf:"application/pdf",png:"image/png",svg:"image/svg+xml",tar:"applica\
tion/x-tar",txt:"text/plain",webm:"video/webm",webp:"image/webp",xml:"application/xml",zip:"application/zip"};function mediaTypeOf(name){
const extension=/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase()??"";return Object.hasOwn(TYPES,extension)?TYPES[extension]??
UNKNOWN_TYPE:UNKNOWN_TYPE}var UNSAFE=/[/\\:*?"<>|\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
var RESERVED=/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;function safeFileName(name){const plain=name.replaceAll(UNSAFE,
"_").replace(/^[.\s-]+/,"").replace(/[.\s]+$/,"");const short=[...plain].slice(0,100).join("");if(short==="")return"atta\
chment";return RESERVED.test(short)?`_${short}`:short}0&&(module.exports={attachedHashes,attachmentChanges,attachmentsOf,mediaTypeOf,safeFileName});
