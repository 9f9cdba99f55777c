var{base_errors__TicketError:TicketError}=require("./start.js");function faultsByTicket(error,faults,operations){const named=faults.
map(fault=>{const operation=operations[fault.index];return{...fault,token:operation!==void 0&&"id"in operation?operation.
id:null}});const message="Nothing was written for any of these tickets.";return new TicketError("BATCH_FAULTY",error.kind,
message,{data:{faults:named},hint:"It is all or nothing: mend it, or leave these out."})}module.exports={__proto__:null,
faultsByTicket};
