var{base_errors__TicketError:TicketError}=require("./start.js");var SINKS=["command","webhook","file","redis","nats"];var SECTION="\
ticket-subscriber";var NAME=/^[a-z0-9][a-z0-9_-]{0,39}$/;var sectionOf=name=>`${SECTION}.${name}`;function checkName(name){
if(NAME.test(name))return;const message=`A subscriber can't be called ${JSON.stringify(name)}.`;throw new TicketError("B\
AD_SUBSCRIBER_NAME","usage",message,{data:{name},hint:"Up to 40 lower-case letters, digits, - and _, beginning with a le\
tter or digit."})}function subscriberNames(config){const suffix=".sink";const found=config.names(`${SECTION}.`).filter(name=>name.
endsWith(suffix)).map(name=>name.slice(SECTION.length+1,-suffix.length));return[...new Set(found)].sort()}function listeningNames(config){
if(config.get("ticket.publish")==="manual")return[];return subscriberNames(config).filter(name=>NAME.test(name)&&config.
get(`${sectionOf(name)}.paused`)!=="true")}var DEFAULT_ATTEMPTS=10;var DEFAULT_PAUSE_S=1;var COMMAND_TIMEOUT_S=60;var NETWORK_TIMEOUT_S=15;
var MOST_SECONDS=86400;function numberOf(config,name,otherwise,least){const text=config.get(name);if(text===void 0)return otherwise;
const value=Number(text);if(text.trim()!==""&&value>=least&&value<=MOST_SECONDS)return value;throw new Error(`${name} is\
 no number from ${least} to ${MOST_SECONDS}`)}function choice(text,known,what){const found=known.find(one=>one===(text??
known[0]));if(found===void 0)throw new Error(`${what} is none of ${known.join(", ")}`);return found}var isVariable=text=>/^[A-Za-z_][A-Za-z0-9_]*$/.
test(text)&&!text.startsWith("whsec_");var holdsPassword=text=>URL.canParse(text)?new URL(text).password!=="":text.includes(
"@");function checkWhole(subscriber){const{sink,command,path,url,urlEnv,secretEnv,secretCredential}=subscriber;if(sink===
"command"&&(command[0]??"")==="")throw new Error("it names no command");if(sink==="file"&&!path)throw new Error("it name\
s no file");const isRemote=sink==="webhook"||sink==="redis"||sink==="nats";if(isRemote&&!url&&!urlEnv)throw new Error("i\
t names no address");if(secretEnv.length>2)throw new Error("it has more than two keys");if(!secretEnv.every(isVariable))
throw new Error("its secretEnv names no environment variable");if(secretCredential!==void 0&&holdsPassword(secretCredential))
throw new Error("its secretCredential holds a password")}function read(config,name){const at=key=>`${sectionOf(name)}.${key}`;
const seconds=(key,otherwise,least)=>Math.round(1e3*numberOf(config,at(key),otherwise,least));const sink=choice(config.get(
at("sink")),SINKS,at("sink"));const timeout=sink==="command"?COMMAND_TIMEOUT_S:NETWORK_TIMEOUT_S;const subscriber={...{name,
sink},command:config.getAll(at("command")),shell:config.bool(at("shell"))===true,path:config.get(at("path")),url:config.
get(at("url")),urlEnv:config.get(at("urlEnv")),secretEnv:config.getAll(at("secretEnv")),secretCredential:config.get(at("\
secretCredential")),allowPrivate:config.bool(at("allowPrivate"))===true,format:choice(config.get(at("format")),["cloudev\
ents","chat"],at("format")),topic:config.get(at("topic"))??"tickets",types:config.getAll(at("type")),actors:config.getAll(
at("actor")),query:config.get(at("query")),attempts:Math.floor(numberOf(config,at("attempts"),DEFAULT_ATTEMPTS,1)),pause:seconds(
"pause",DEFAULT_PAUSE_S,0),timeout:seconds("timeout",timeout,.001),paused:config.bool(at("paused"))===true};checkWhole(subscriber);
return subscriber}function readSubscriber(config,name){try{checkName(name);return read(config,name)}catch(error){return{
name,fault:error.message.replace(/\.$/,"")}}}var isFaulty=one=>"fault"in one;module.exports={__proto__:null,SINKS,sectionOf,
checkName,subscriberNames,listeningNames,isVariable,holdsPassword,readSubscriber,isFaulty};
