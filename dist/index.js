var{app_open_tickets__openTickets:openTickets}=require("./chunks/tickets.js");require("./chunks/base.js");var{base_errors__EXIT:EXIT,
base_errors__TicketError:TicketError,base_errors__isTicketError:isTicketError}=require("./chunks/start.js");var{schemas}=require(
"./chunks/shared-app-schemas.js");var{VERSION}=require("./chunks/shared-base-version.js");module.exports={EXIT,TicketError,
VERSION,isTicketError,openTickets,schemas};
