var{git_names__validRef:validRef}=require("./tickets.js");var{base_similar__closest:closest,base_errors__TicketError:TicketError}=require(
"./start.js");var{base_hash__sha256Hex:sha256Hex}=require("./base.js");var TRACKING="refs/ticket-remotes/";var SEEN="ref\
s/ticket-seen/";function remoteNames(config){const urls=config.names("remote.").filter(name=>/\.(?:url|pushurl)$/.test(name));
return[...new Set(urls.map(name=>name.replace(/^remote\.|\.(?:push)?url$/g,"")))].sort()}function allRemotes(config){return remoteNames(
config).filter(name=>!["skipFetchAll","skipDefaultUpdate"].some(key=>config.bool(`remote.${name}.${key}`)))}function preferredRemote(config,branch){
const names=remoteNames(config);const own=branch===void 0?void 0:config.get(`branch.${branch}.remote`);if(own!==void 0&&
own!=="."&&names.includes(own))return own;return names.length===1?names[0]:names.find(name=>name==="origin")}var ADDRESS=/^(?:[a-z][a-z0-9+.-]*:\/\/|[a-z][a-z0-9]*::|\.{0,2}\/|\.{1,2}$|[^/:\s]+:|[a-z]:[\\/])/i;
function leafOf(ref){return ref.replace(/^refs\/(?:tickets\/)?/,"")}function remoteAt(name,address,ref,folder){const leaf=`${folder}\
/${leafOf(ref)}`;const refs={tracking:`${TRACKING}${leaf}`,seen:`${SEEN}${leaf}`};if(validRef(refs.tracking))return{name,
address,...refs};return remoteAt(name,address,ref,`url-${sha256Hex(folder).slice(0,12)}`)}function remoteFor(config,word,ref,resolvePath){
checkAddress(word);const names=remoteNames(config);if(names.includes(word))return remoteAt(word,word,ref,word);if(!ADDRESS.
test(word))throw noSuchRemote(word,names);const address=/^\.{0,2}(?:\/|$)/.test(word)?resolvePath(word):word;return remoteAt(
withoutSecrets(word),address,ref,`url-${sha256Hex(address).slice(0,12)}`)}function checkAddress(word){if(word!==""&&!word.
startsWith("-")&&!new RegExp("\\p{Cc}","u").test(word))return word;throw badRemote(word)}function withoutSecrets(address){
return address.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i,"$1")}function badRemote(word){return new TicketError("BAD_RE\
MOTE","usage",`${JSON.stringify(word)} can't be a remote.`,{data:{remote:word},hint:"Name one that git remote lists, or \
an address like https://example.com/shop.git"})}function noSuchRemote(word,names){const near=closest(word,names);const known=names.
length===0?"There are none yet":`There are: ${names.join(", ")}`;return new TicketError("NO_SUCH_REMOTE","notFound",`The\
re is no remote ${JSON.stringify(word)}.`,{data:{remote:word,remotes:names},hint:near===void 0?`${known}. To add one: gi\
t remote add ${names.includes("origin")?"NAME":"origin"} URL`:`Did you mean ${near}?`})}module.exports={TRACKING,SEEN,remoteNames,
allRemotes,preferredRemote,remoteFor,checkAddress,withoutSecrets};
