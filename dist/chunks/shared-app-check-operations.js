var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{operationFault:()=>operationFault,operationFaults:()=>operationFaults});module.
exports=__toCommonJS(stdin_exports);var import_start=require("./start.js");var import_shared_domain_schema_validators_generated=require("./shared-domain-schema-validators.generated.js");
var import_shared_domain_schema_faults=require("./shared-domain-schema-faults.js");var MEMBERS=["op","id","to","type","t\
itle","body","status","resolution","priority","assignees","labels","milestone","due","estimate","points","links","parent",
"dependsOn","criteria","aliases","refs","custom","fields","add","remove","change","order","criterion","text","done","aft\
er","replyTo","comment","redact","reason","name","content","minutes","at","note","ref","ifStatus","ifMatch"];function operationMembers(){
return MEMBERS}function operationFault(operation){if((0,import_shared_domain_schema_validators_generated.validateOperation)(
operation))return void 0;const faults=(0,import_shared_domain_schema_faults.schemaFaults)(import_shared_domain_schema_validators_generated.validateOperation.
errors??[],operationMembers);const message=faults.map(({path,problem})=>`${path} ${problem}`.trim()).join("; ");return new import_start.base_errors__TicketError(
"INVALID_OPERATION","invalid",`Not an operation: ${message}${message.endsWith("?")?"":"."}`,{data:{faults},hint:"The REA\
DME lists the operations and their members."})}function operationFaults(operations){return operations.flatMap((operation,index)=>{
const error=operationFault(operation);return error===void 0?[]:[{index,error}]})}0&&(module.exports={operationFault,operationFaults});
