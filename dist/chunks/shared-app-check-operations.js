var{base_errors__TicketError:TicketError}=require("./start.js");var{validateOperation}=require("./shared-domain-schema-v\
alidators.generated.js");var{schemaFaults}=require("./shared-domain-schema-faults.js");var MEMBERS=["op","id","to","type",
"title","body","status","resolution","priority","assignees","labels","milestone","due","estimate","points","links","pare\
nt","dependsOn","criteria","aliases","refs","custom","fields","add","remove","change","order","criterion","text","done",
"after","replyTo","comment","redact","reason","name","content","minutes","at","note","ref","seconds","by","firm","ifStat\
us","ifMatch","ifLease","ifHolder"];function operationMembers(){return MEMBERS}function operationFault(operation){if(validateOperation(
operation))return void 0;const faults=schemaFaults(validateOperation.errors??[],operationMembers);const message=faults.map(
({path,problem})=>`${path} ${problem}`.trim()).join("; ");return new TicketError("INVALID_OPERATION","invalid",`Not an o\
peration: ${message}${message.endsWith("?")?"":"."}`,{data:{faults},hint:"The README lists the operations and their memb\
ers."})}function operationFaults(operations){return operations.flatMap((operation,index)=>{const error=operationFault(operation);
return error===void 0?[]:[{index,error}]})}module.exports={__proto__:null,operationFault,operationFaults};
