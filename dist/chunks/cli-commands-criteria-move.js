var{cli_ticket_parts__counted:counted,domain_parts__CRITERION:CRITERION,cli_transact__preconditions:preconditions,cli_transact__transactAndPrint:transactAndPrint}=require(
"./commands.js");var{cli_usage_errors__badOptionValue:badOptionValue,cli_usage_errors__wrongOperands:wrongOperands}=require(
"./start.js");require("./base.js");var{criteriaOfCall,criteriaOfWords}=require("./shared-cli-criteria.js");var PLACES=["\
before","after","first","last"];function placeOf(call,{ticket,items},rest){const[place,second]=PLACES.filter(name=>call.
has(name));if(place===void 0||second!==void 0)throw wrongOperands(call.spec,"give one of --before, --after, --first and \
--last");if(place==="first"||place==="last")return place==="first"?0:rest.length;const[other="",more]=criteriaOfWords(ticket,
[call.text(place)??""]);const hint="Name one of those that stay where they are.";if(more!==void 0)throw badOptionValue(place,
"takes one criterion",hint);if(items.includes(other))throw badOptionValue(place,"names one that is moved",hint);const at=rest.
indexOf(other);return place==="before"?Math.max(at,0):at+1}var run=async(call,context)=>{const named=await criteriaOfCall(
call,context);const{ticket,items}=named;const rest=ticket.criteria.map(c=>c.id).filter(id=>!items.includes(id));const order=rest.
toSpliced(placeOf(call,named,rest),0,...items);const operation={op:"criteria",id:ticket.token,order,...preconditions(call)};
const said=`${counted(items.length,CRITERION)} moved`;return transactAndPrint(call,context,[operation],()=>said)};module.
exports={__proto__:null,run};
