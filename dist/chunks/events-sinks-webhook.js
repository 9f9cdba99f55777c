require("./start.js");var{webhookSink}=require("./shared-events-sinks-chat.js");require("./shared-events-sinks-secrets.j\
s");require("./shared-events-sinks-address.js");require("./shared-events-sinks-sink.js");module.exports={__proto__:null,
webhookSink};
