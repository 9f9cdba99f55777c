var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{SEEN:()=>SEEN,TRACKING:()=>TRACKING,allRemotes:()=>allRemotes,checkAddress:()=>checkAddress,
preferredRemote:()=>preferredRemote,remoteFor:()=>remoteFor,remoteNames:()=>remoteNames,withoutSecrets:()=>withoutSecrets});
module.exports=__toCommonJS(stdin_exports);var import_tickets=require("./tickets.js");var import_start=require("./start.js");
var import_base=require("./base.js");var TRACKING="refs/ticket-remotes/";var SEEN="refs/ticket-seen/";function remoteNames(config){
const urls=config.names("remote.").filter(name=>/\.(?:url|pushurl)$/.test(name));return[...new Set(urls.map(name=>name.replace(
/^remote\.|\.(?:push)?url$/g,"")))].sort()}function allRemotes(config){return remoteNames(config).filter(name=>!["skipFe\
tchAll","skipDefaultUpdate"].some(key=>config.bool(`remote.${name}.${key}`)))}function preferredRemote(config,branch){const names=remoteNames(
config);const own=branch===void 0?void 0:config.get(`branch.${branch}.remote`);if(own!==void 0&&own!=="."&&names.includes(
own))return own;return names.length===1?names[0]:names.find(name=>name==="origin")}var ADDRESS=/^(?:[a-z][a-z0-9+.-]*:\/\/|[a-z][a-z0-9]*::|\.{0,2}\/|\.{1,2}$|[^/:\s]+:|[a-z]:[\\/])/i;
function leafOf(ref){return ref.replace(/^refs\/(?:tickets\/)?/,"")}function remoteAt(name,address,ref,folder){const leaf=`${folder}\
/${leafOf(ref)}`;const refs={tracking:`${TRACKING}${leaf}`,seen:`${SEEN}${leaf}`};if((0,import_tickets.git_names__validRef)(
refs.tracking))return{name,address,...refs};return remoteAt(name,address,ref,`url-${(0,import_base.base_hash__sha256Hex)(
folder).slice(0,12)}`)}function remoteFor(config,word,ref,resolvePath){checkAddress(word);const names=remoteNames(config);
if(names.includes(word))return remoteAt(word,word,ref,word);if(!ADDRESS.test(word))throw noSuchRemote(word,names);const address=/^\.{0,2}(?:\/|$)/.
test(word)?resolvePath(word):word;return remoteAt(withoutSecrets(word),address,ref,`url-${(0,import_base.base_hash__sha256Hex)(
address).slice(0,12)}`)}function checkAddress(word){if(word!==""&&!word.startsWith("-")&&!new RegExp("\\p{Cc}","u").test(
word))return word;throw badRemote(word)}function withoutSecrets(address){return address.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i,
"$1")}function badRemote(word){return new import_start.base_errors__TicketError("BAD_REMOTE","usage",`${JSON.stringify(word)}\
 can't be a remote.`,{data:{remote:word},hint:"Name one that git remote lists, or an address like https://example.com/sh\
op.git"})}function noSuchRemote(word,names){const near=(0,import_start.base_similar__closest)(word,names);const known=names.
length===0?"There are none yet":`There are: ${names.join(", ")}`;return new import_start.base_errors__TicketError("NO_SU\
CH_REMOTE","notFound",`There is no remote ${JSON.stringify(word)}.`,{data:{remote:word,remotes:names},hint:near===void 0?
`${known}. To add one: git remote add ${names.includes("origin")?"NAME":"origin"} URL`:`Did you mean ${near}?`})}0&&(module.exports={SEEN,TRACKING,allRemotes,checkAddress,preferredRemote,remoteFor,remoteNames,withoutSecrets});
