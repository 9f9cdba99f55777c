var TICKET_EVENTS=["ticket.created","ticket.restored","ticket.updated","ticket.moved","ticket.closed","ticket.reopened",
"ticket.assigned","ticket.labelled","ticket.linked","ticket.commented","ticket.lease-expired","ticket.claimed","ticket.r\
eleased","ticket.deleted"];var COMMIT_EVENTS=["batch.applied","batch.reverted","sync.joined"];var RUN_EVENTS=["workflow.\
started","workflow.advanced","workflow.finished","workflow.cancelled","agent.started","agent.finished","agent.failed"];var LOG_RESET="\
log.reset";var SUBSCRIBER_TESTED="subscriber.tested";var EVENT_TYPES=[...TICKET_EVENTS,...COMMIT_EVENTS,...RUN_EVENTS,LOG_RESET,
SUBSCRIBER_TESTED];function matchesType(pattern,type){if(pattern==="*"||pattern===type)return true;return pattern.endsWith(
".*")&&type.startsWith(pattern.slice(0,-1))}function typesOf(pattern){return EVENT_TYPES.filter(type=>matchesType(pattern,
type))}module.exports={__proto__:null,TICKET_EVENTS,COMMIT_EVENTS,RUN_EVENTS,LOG_RESET,SUBSCRIBER_TESTED,EVENT_TYPES,matchesType,
typesOf};
