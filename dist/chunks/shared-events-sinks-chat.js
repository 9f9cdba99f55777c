var{addressOf,keysOf,signedHeaders}=require("./shared-events-sinks-secrets.js");var{PRIVATE,checkAddress,isPrivate}=require(
"./shared-events-sinks-address.js");var{bodyOf,oneByOne,shortLine}=require("./shared-events-sinks-sink.js");var LONGEST=200;
function quoted(text){const plain=text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu," ").replaceAll("`","'");const short=[...plain].
slice(0,LONGEST).join("");const escaped=short.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;");return`\
\`${escaped.trim()||" "}\``}function detailsOf({data}){if("from"in data)return`${quoted(data.from)} \u2192 ${quoted(data.
to)}`;if("added"in data){const words=(sign,members)=>members.map(one=>quoted(`${sign}${typeof one==="string"?one:JSON.stringify(
one)}`));return[...words("+",data.added),...words("-",data.removed)].join(" ")}if("comment"in data)return data.comment.body===
void 0?"":quoted(data.comment.body);if("changes"in data)return data.changes.map(({field})=>quoted(field)).join(", ");return"\
subject"in data?quoted(data.subject):""}function chatBody(event,prefix){const{data,type,actor}=event;const about="ticket"in
data?` ${prefix}-${data.ticket.id} ${quoted(data.ticket.title??"")}`:"";const details=detailsOf(event);const text=`${quoted(
actor)} ${type}${about}${details===""?"":`: ${details}`}`;return JSON.stringify({text})}function judgedLookup(world,allowPrivate){
return(host,options,done)=>{const answer=async()=>{const found=await world.resolve(host);if(!allowPrivate&&found.some(({
address})=>isPrivate(address)))throw new Error(PRIVATE);return found};answer().then(found=>{const[first]=found;if(first===
void 0)done(new Error("its name stands for no address"),"");else if(options.all===true)done(null,[...found]);else done(null,
first.address,first.family)},error=>done(error,""))}}var MOST_ANSWERED=65536;function retryAfterOf({headers},now){const text=headers["\
retry-after"];if(text===void 0)return void 0;const ms=/^\d+$/.test(text)?Number(text)*1e3:Date.parse(text)-now;return ms>
0?ms:void 0}function judge(answer,now){const status=answer.statusCode??0;if(status>=200&&status<300)return void 0;if(status===
410)return{message:"it answered 410: it wants no more",gone:true};if(status>=300&&status<400)return{message:`it answered\
 ${status}: it is elsewhere, and that is not followed`};const retryAfter=retryAfterOf(answer,now);return{message:`it ans\
wered ${status}`,...retryAfter===void 0?{}:{retryAfter}}}function drain(answer){let bytes=0;answer.on("data",chunk=>{bytes+=
chunk.length;if(bytes>MOST_ANSWERED)answer.destroy()});return new Promise(done=>{answer.on("error",()=>done());answer.on(
"close",()=>done())})}function troubleOf(error,timeout){if(error.name==="TimeoutError"||error.cause?.name==="TimeoutErro\
r")return{message:`it did not answer within ${timeout/1e3} s`};return{message:shortLine(error.message||error.code||"no c\
onnection")}}async function inTime(ms,signal,work){const ending=new AbortController;const stop=()=>ending.abort(signal.reason);
const late=()=>ending.abort(new DOMException("too late","TimeoutError"));const timer=setTimeout(late,ms);signal.addEventListener(
"abort",stop);if(signal.aborted)stop();try{return await work(ending.signal)}finally{clearTimeout(timer);signal.removeEventListener(
"abort",stop)}}async function openLine(subscriber,url,world){const{Agent,request}=url.protocol==="https:"?await Promise.
resolve().then(()=>require("node:https")):await Promise.resolve().then(()=>require("node:http"));const agent=new Agent({
keepAlive:true,maxSockets:1});const lookup=judgedLookup(world,subscriber.allowPrivate);const{timeout}=subscriber;const once=(body,options)=>new Promise(
done=>{let answered=false;const asked=request(url,{...options,agent,lookup,method:"POST"},answer=>{const failure=judge(answer,
world.now());answered=true;void drain(answer).then(()=>done(failure))});asked.on("error",error=>{if(answered)return;if(asked.
reusedSocket&&error.code==="ECONNRESET")done(once(body,options));else done(troubleOf(error,timeout))});asked.end(body)});
return{post:signal=>(body,headers)=>inTime(timeout,signal,ending=>once(body,{...headers===void 0?{}:{headers},signal:ending})),
close:()=>agent.destroy()}}var CLOUD_EVENT="application/cloudevents+json; charset=utf-8";var CHAT="application/json; cha\
rset=utf-8";async function webhookSink(subscriber,world){const url=addressOf(subscriber,world);checkAddress(subscriber,url);
const keys=await keysOf(subscriber,world);const line=await openLine(subscriber,url,world);const isChat=subscriber.format===
"chat";const send=(parcel,signal)=>{const body=isChat?chatBody(parcel.event,world.prefix):bodyOf(parcel);const seconds=Math.
floor(world.now()/1e3);return line.post(signal)(body,{"content-type":isChat?CHAT:CLOUD_EVENT,"content-length":Buffer.byteLength(
body),"user-agent":"git-ticket",...signedHeaders(parcel.event.id,seconds,body,keys)})};return{most:1,deliver:(parcels,signal)=>oneByOne(
parcels,parcel=>send(parcel,signal)),close:async()=>line.close()}}module.exports={__proto__:null,webhookSink};
