var{base_errors__TicketError:TicketError}=require("./start.js");var{createHmac}=require("node:crypto");var{lookup}=require(
"node:dns/promises");var{BlockList,isIP}=require("node:net");var TRIES=3;var PATIENCE_MS=1e4;var PRIVATE=new BlockList;for(const[
net,bits]of[...[["10.0.0.0",8],["172.16.0.0",12],["192.168.0.0",16],["127.0.0.0",8]],...[["169.254.0.0",16],["100.64.0.0",
10],["0.0.0.0",8]]])PRIVATE.addSubnet(net,bits,"ipv4");for(const[net,bits]of[["::1",128],["fc00::",7],["fe80::",10],["::",
128]])PRIVATE.addSubnet(net,bits,"ipv6");function refused(host){return new TicketError("WEBHOOK_PRIVATE","usage",`The we\
bhook's host ${host} is a private address.`,{data:{host},hint:"Name one that everybody can reach; to allow it on your ow\
n runners, set GIT_TICKET_PRIVATE_WEBHOOKS=1 for the step."})}async function checkHost(url){const host=url.hostname.replace(
/^\[|\]$/g,"");const found=isIP(host)===0?await lookup(host,{all:true}):[{address:host,family:isIP(host)}];for(const{address,
family}of found){const mapped=/^::ffff:(\d+(?:\.\d+){3})$/i.exec(address)?.[1];const kind=family===6&&mapped===void 0?"i\
pv6":"ipv4";if(PRIVATE.check(mapped??address,kind))throw refused(host)}}function signedHeaders(secret,{id,seconds,body}){
const key=secret.startsWith("whsec_")?Buffer.from(secret.slice(6),"base64"):Buffer.from(secret);const signature=createHmac(
"sha256",key).update(`${id}.${seconds}.${body}`).digest("base64");return{"content-type":"application/json","webhook-id":id,
"webhook-timestamp":String(seconds),"webhook-signature":`v1,${signature}`}}async function attempt({url,secret,id,body}){
const headers=signedHeaders(secret,{id,seconds:Math.floor(Date.now()/1e3),body});try{const signal=AbortSignal.timeout(PATIENCE_MS);
const answer=await fetch(url,{method:"POST",headers,body,redirect:"manual",signal});return answer.ok?void 0:`it answered\
 ${answer.status}`}catch{return"it could not be reached"}}async function sendWebhook(message){if(!message.anywhere)await checkHost(
new URL(message.url));let why;for(let tries=0;tries<TRIES;tries++){if(tries>0)await new Promise(done=>setTimeout(done,500*
4**tries));why=await attempt(message);if(why===void 0)return}throw new TicketError("WEBHOOK_FAILED","remote",`The webhoo\
k did not take event ${message.id}: ${why}.`,{data:{id:message.id},hint:"What was not taken is told again by the next ru\
n.",retryable:true})}module.exports={sendWebhook,signedHeaders};
