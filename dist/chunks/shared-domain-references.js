var{base_errors__TicketError:TicketError}=require("./start.js");var PULL_REQUEST="pr";var COMMIT="commit";var URL_TYPE="\
url";var PULL=/^(?:[\w.-]+(?:\/[\w.-]+)+)?#\d{1,9}$/;var PULL_PATH=/^(\/.+?\/(?:pulls?|pull-requests|-\/merge_requests)\/\d{1,9})(?:\/.*)?$/;
var ADDRESS=/^(?:[a-z][a-z0-9+.-]*:\/\/|(?:javascript|data|vbscript|file|mailto|about|blob):)/i;var EXAMPLES="Give a URL\
 (https://\u2026), a commit of this repository, or a pull request (#12, owner/repo#12).";function badReference(value,problem,hint=EXAMPLES){
return new TicketError("BAD_REFERENCE","usage",`${JSON.stringify(value)} ${problem}.`,{data:{value},hint})}function checkAddress(value){
const url=/\s/.test(value)||!URL.canParse(value)?void 0:new URL(value);if(url?.protocol!=="https:"&&url?.protocol!=="htt\
p:")throw badReference(value,"is no http or https address");if(url.password!==""||url.username!=="")throw badReference(value,
"holds a name or password","Everybody who has the tickets could read it: give the address without it.");return url}function pullAddress(url){
const[,path]=PULL_PATH.exec(url.pathname)??[];return path===void 0?void 0:`${url.origin}${path}`}function pullOf(value){
if(PULL.test(value))return{type:PULL_REQUEST,value};if(/^\d{1,9}$/.test(value))return{type:PULL_REQUEST,value:`#${value}`};
const address=ADDRESS.test(value)?pullAddress(checkAddress(value)):void 0;if(ADDRESS.test(value))return{type:PULL_REQUEST,
value:address??value};throw badReference(value,"is no pull request")}function typedReference(value,type){if(type===COMMIT)
return{kind:"revision",revision:value};if(type===PULL_REQUEST)return{kind:"ready",ref:pullOf(value)};if(type===URL_TYPE||
ADDRESS.test(value))checkAddress(value);return{kind:"ready",ref:{type,value}}}function referenceOf(word,type){const value=word.
trim();if(value==="")throw badReference(word,"is no reference");if(type!==void 0)return typedReference(value,type);if(PULL.
test(value))return{kind:"ready",ref:{type:PULL_REQUEST,value}};if(!ADDRESS.test(value))return{kind:"revision",revision:value};
const url=checkAddress(value);const pull=pullAddress(url);if(pull!==void 0)return{kind:"ready",ref:{type:PULL_REQUEST,value:pull}};
return{kind:"ready",ref:{type:URL_TYPE,value}}}function noSuchCommit(revision){const message=`This repository has no com\
mit ${JSON.stringify(revision)}.`;return new TicketError("COMMIT_NOT_FOUND","notFound",message,{data:{target:revision},hint:EXAMPLES})}
var SHORTEST=4;function namedReferences(refs,word,type){const value=word.trim();const typed=refs.filter(r=>type===void 0||
r.type===type);const same=typed.filter(r=>r.value===value);if(same.length>0||value.length<SHORTEST)return same;return typed.
filter(r=>r.type===COMMIT&&r.value.startsWith(value.toLowerCase()))}var REMOTE=/^(?:[a-z+]+:\/\/)?(?:[^@/]+@)?([\w.-]+)(?::\d+\/|[:/])(.+?)(?:\.git)?\/?$/i;
function pullPath(host){if(/^github\./.test(host))return"pull";if(/^gitlab\./.test(host))return"-/merge_requests";if(host===
"bitbucket.org")return"pull-requests";return/^(?:codeberg\.org|gitea\.|forgejo\.)/.test(host)?"pulls":void 0}function addressOf({
type,value},origin){if(/^https?:\/\//i.test(value))return URL.canParse(value)?value:void 0;if(type!==PULL_REQUEST||!PULL.
test(value))return void 0;const[,host="",own=""]=REMOTE.exec(origin??"")??[];const[named="",number=""]=value.split("#");
const path=pullPath(host.toLowerCase());const repository=named===""?own:named;if(path===void 0||repository==="")return void 0;
return`https://${host.toLowerCase()}/${repository}/${path}/${number}`}module.exports={__proto__:null,PULL_REQUEST,COMMIT,
referenceOf,noSuchCommit,namedReferences,addressOf};
