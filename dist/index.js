var{app_open_tickets__openTickets:openTickets}=require("./chunks/tickets.js");require("./chunks/base.js");var{base_errors__EXIT:EXIT,
base_errors__TicketError:TicketError,base_errors__isTicketError:isTicketError}=require("./chunks/start.js");var{schemas}=require(
"./chunks/shared-app-schemas.js");var{VERSION}=require("./chunks/shared-base-version.js");async function runAgents(options){
const{dir,env,...how}=options;const tickets=await openTickets({...dir===void 0?{}:{dir},...env===void 0?{}:{env}});try{return await tickets.
runAgents(how)}finally{await tickets.close()}}module.exports={__proto__:null,EXIT,TicketError,VERSION,isTicketError,openTickets,
runAgents,schemas};
