require("./commands.js");var{cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT}=require("./start.js");var{
subscriberLine}=require("./shared-cli-render-subscriber.js");var{resolve}=require("node:path");function targetOf(sink,words,shell,dir){
const[first="",...rest]=words;if(first==="")return{};if(sink==="file")return{path:resolve(dir,words.join(" "))};if(sink!==
"command")return{url:words.join(" ")};if(shell)return{command:[words.join(" ")]};const program=/[/\\]/.test(first)?resolve(
dir,first):first;return{command:[program,...rest]}}function given(key,value){return value===void 0?{}:{[key]:value}}function subscriberOf(call,dir){
const[name="",sink="",...words]=call.operands;const shell=call.flag("shell");const format=call.text("format");return{...{
name,sink,shell},...targetOf(sink,words,shell,dir),...given("urlEnv",call.text("url-env")),secretEnv:call.list("secret-e\
nv"),...given("secretCredential",call.text("secret-credential")),allowPrivate:call.flag("allow-private"),...given("forma\
t",format==="chat"?format:void 0),...given("topic",call.text("topic")),...{types:call.list("type"),actors:call.list("act\
or")},...given("query",call.text("query")),...given("attempts",call.number("attempts")),...given("pause",call.number("pa\
use")),...given("timeout",call.number("timeout")),...given("from",call.text("from"))}}var run=async(call,{io,json,dir,tickets})=>{
const subscriber=subscriberOf(call,dir);const report=await(await tickets()).addSubscriber(subscriber);if(json)io.out(jsonDocument(
"subscriber",report));else io.out(subscriberLine(report));const{sink,format,secretEnv=[],secretCredential}=subscriber;const isSigned=secretEnv.
length>0||secretCredential!==void 0;if(!json&&sink==="webhook"&&format!=="chat"&&!isSigned)io.err("note: nothing is sign\
ed without a key: --secret-env or --secret-credential\n");return EXIT.ok};module.exports={__proto__:null,run};
