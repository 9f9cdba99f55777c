require("./write.js");require("./documents.js");require("./base.js");require("./tickets.js");require("./start.js");var{webhookSink}=require(
"./shared-events-sinks-chat.js");require("./shared-events-sinks-secrets.js");var{sinkWorld}=require("./shared-app-sink-w\
orld.js");require("./shared-events-sinks-address.js");require("./shared-events-sinks-sink.js");var{viewHead}=require("./\
shared-app-view.js");var TIMEOUT_MS=1e4;async function postEvents(workspace,events,{urlEnv,secretEnv,allowPrivate}){const{
config}=await viewHead(workspace);const subscriber={...{name:"webhook",sink:"webhook",format:"cloudevents",topic:"",paused:false},
...{command:[],shell:false,path:void 0,url:void 0,secretCredential:void 0},...{urlEnv,secretEnv:[secretEnv],allowPrivate,
timeout:TIMEOUT_MS},...{types:[],actors:[],query:void 0,attempts:1,pause:0}};const sink=await webhookSink(subscriber,sinkWorld(
workspace,config.prefix));try{const parcels=events.map((event,sequence)=>({event,sequence}));return await sink.deliver(parcels,
new AbortController().signal)}finally{await sink.close()}}module.exports={__proto__:null,postEvents};
