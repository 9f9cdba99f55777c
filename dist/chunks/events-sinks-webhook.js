require("./start.js");var{webhookSink}=require("./shared-events-sinks-chat.js");require("./shared-events-sinks-address.j\
s");require("./shared-events-sinks-secrets.js");require("./shared-events-sinks-sink.js");module.exports={webhookSink};
