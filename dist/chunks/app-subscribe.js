require("./git-write.js");require("./write.js");require("./base.js");require("./documents.js");require("./tickets.js");require(
"./start.js");var{events}=require("./shared-app-events.js");require("./shared-events-heap.js");var{readyFilter}=require(
"./shared-app-event-filter.js");require("./shared-events-event-types.js");require("./shared-store-document-changes.js");
require("./shared-domain-value-changes.js");require("./shared-domain-changes.js");var{viewHead}=require("./shared-app-vi\
ew.js");require("./shared-app-moment.js");require("./shared-app-find-commit.js");require("./shared-store-document-pairs.\
js");async function subscribe(workspace,filter,handler,{since,onError}){const view=await viewHead(workspace);await readyFilter(
workspace,view,filter);const ending=new AbortController;const{signal}=ending;const query={...filter,since:since??view.snapshot.
commit,follow:true,signal};const stream=events(workspace,query);const report=(error,event)=>{try{onError?.(error,event)}catch{}};
const listen=async()=>{for await(const event of stream){if(signal.aborted)return;try{await handler(event)}catch(error){report(
error,event)}}};const running=listen().catch(error=>report(error,void 0));return{unsubscribe:()=>ending.abort(),ended:running}}
module.exports={__proto__:null,subscribe};
