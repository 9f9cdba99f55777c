var{base_errors__TicketError:TicketError}=require("./start.js");var PREFIX="whsec_";var LEAST_BYTES=24;function keyOf(secret,where){
const text=secret.trim().replace(new RegExp(`^${PREFIX}`),"");const bytes=Buffer.from(text,"base64");const isBase64=/^[A-Za-z0-9+/]+={0,2}$/.
test(text);if(isBase64&&bytes.length>=LEAST_BYTES)return bytes;throw new TicketError("BAD_SECRET","usage",`The key in ${where}\
 can't sign.`,{data:{where},hint:`It is whsec_ and at least ${LEAST_BYTES} bytes in base64: echo "whsec_$(openssl rand -\
base64 32)"`})}function signedHeaders(id,seconds,body,keys){const{createHmac}=process.getBuiltinModule("node:crypto");const signatures=keys.
map(key=>{const digest=createHmac("sha256",key).update(`${id}.${seconds}.${body}`).digest("base64");return`v1,${digest}`});
return{"webhook-id":id,"webhook-timestamp":String(seconds),...signatures.length===0?{}:{"webhook-signature":signatures.join(
" ")}}}function lacks(name,what,hint){return new TicketError("SUBSCRIBER_LACKS","auth",`Subscriber ${name} lacks ${what}\
.`,{data:{name,what},hint})}function variable(name,variableName,{env}){const value=env[variableName];if(value)return value;
const hint=`Set it where git ticket publish runs: export ${variableName}=\u2026`;throw lacks(name,`the environment varia\
ble ${variableName}`,hint)}function addressOf({name,url,urlEnv},world){const text=urlEnv===void 0?url??"":variable(name,
urlEnv,world);if(URL.canParse(text))return new URL(text);const where=urlEnv===void 0?"its configuration":urlEnv;throw new TicketError(
"BAD_ADDRESS","usage",`Subscriber ${name} has no address in ${where}.`,{data:{name,where},hint:"An address is whole: htt\
ps://example.com/hook"})}async function keysOf({name,secretEnv,secretCredential},world){const keys=secretEnv.map(one=>keyOf(
variable(name,one,world),one));if(secretCredential===void 0)return keys;const password=await world.credential(secretCredential);
if(password===void 0){const hint=`Store it with git's credential helper: git credential approve, with url=${secretCredential}\
 and the key as the password`;throw lacks(name,`a key that git knows for ${secretCredential}`,hint)}return[...keys,keyOf(
password,`git's credentials for ${secretCredential}`)]}module.exports={__proto__:null,signedHeaders,addressOf,keysOf};
