var{COMMIT_EVENTS,EVENT_TYPES,LOG_RESET,RUN_EVENTS,TICKET_EVENTS,matchesType,typesOf}=require("./shared-events-event-typ\
es.js");module.exports={COMMIT_EVENTS,EVENT_TYPES,LOG_RESET,RUN_EVENTS,TICKET_EVENTS,matchesType,typesOf};
