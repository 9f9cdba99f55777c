require("./start.js");var{checkNoPassword,inTime,peer}=require("./shared-events-sinks-peer.js");var{addressOf}=require("\
./shared-events-sinks-secrets.js");var{bodyOf,oneByOne,shortLine}=require("./shared-events-sinks-sink.js");var MOST=200;
var NOT_AFTER=/equal or smaller than the target stream top item/i;async function add(client,topic,parcel){const{event,sequence}=parcel;
const n=Number(event.id.slice(event.id.indexOf(":")+1));const id=`${sequence}-${Number.isNaN(n)?0:n}`;const fields={id:event.
id,type:event.type,event:bodyOf(parcel)};try{await client.xAdd(topic,id,fields)}catch(error){if(!NOT_AFTER.test(error.message))
throw error;const[there]=await client.xRange(topic,id,id);if(there?.message["id"]===event.id)return;throw new Error(`the\
 stream ${topic} holds later entries that are not ours`,{cause:error})}}function redisSink(subscriber,world){const url=addressOf(
subscriber,world);checkNoPassword(subscriber,url);const{createClient}=peer(subscriber,"@redis/client");const{topic,timeout}=subscriber;
let client;const connected=async()=>{if(client!==void 0)return client;const socket={reconnectStrategy:false,connectTimeout:timeout};
const made=createClient({url:url.href,disableOfflineQueue:true,socket});made.on("error",()=>void 0);client=made;await made.
connect();return made};const drop=()=>{try{client?.destroy()}catch{}client=void 0};const send=async parcel=>{try{const work=connected().
then(made=>add(made,topic,parcel));await inTime(work,timeout);return void 0}catch(error){drop();return{message:shortLine(
error.message||"no connection")}}};return{most:MOST,deliver:parcels=>oneByOne(parcels,send),close:async()=>drop()}}module.
exports={__proto__:null,redisSink};
