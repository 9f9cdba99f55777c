require("./start.js");var{checkNoPassword,inTime,peer}=require("./shared-events-sinks-peer.js");var{addressOf}=require("\
./shared-events-sinks-secrets.js");var{bodyOf,oneByOne,shortLine}=require("./shared-events-sinks-sink.js");var MOST=200;
function connectOptions(url,timeout){const{host,username,password,protocol}=url;return{servers:host,timeout,reconnect:false,
...username===""?{}:{user:decodeURIComponent(username)},...password===""?{}:{pass:decodeURIComponent(password)},...protocol===
"tls:"?{tls:{}}:{}}}function natsSink(subscriber,world){const url=addressOf(subscriber,world);checkNoPassword(subscriber,
url);const{connect}=peer(subscriber,"@nats-io/transport-node");const{jetstream}=peer(subscriber,"@nats-io/jetstream");const{
topic,timeout}=subscriber;let open;const publish=async parcel=>{open??=connect(connectOptions(url,timeout));const connection=await open;
const{event}=parcel;const subject=`${topic}.${event.type}`;await jetstream(connection,{timeout}).publish(subject,bodyOf(
parcel),{msgID:event.id})};const drop=async()=>{const dropped=open;open=void 0;try{const connection=await dropped;if(connection?.
isClosed()===false)await connection.close()}catch{}};const send=async parcel=>{try{await inTime(publish(parcel),timeout);
return void 0}catch(error){void drop();return{message:shortLine(error.message||"no connection")}}};return{most:MOST,deliver:parcels=>oneByOne(
parcels,send),close:drop}}module.exports={__proto__:null,natsSink};
