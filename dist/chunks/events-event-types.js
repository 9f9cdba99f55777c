var{COMMIT_EVENTS,EVENT_TYPES,LOG_RESET,RUN_EVENTS,SUBSCRIBER_TESTED,TICKET_EVENTS,matchesType,typesOf}=require("./share\
d-events-event-types.js");module.exports={__proto__:null,COMMIT_EVENTS,EVENT_TYPES,LOG_RESET,RUN_EVENTS,SUBSCRIBER_TESTED,
TICKET_EVENTS,matchesType,typesOf};
