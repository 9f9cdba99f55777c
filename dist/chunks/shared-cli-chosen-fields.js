var{cli_usage_errors__badOptionValue:badOptionValue}=require("./start.js");async function chosenFields(call,json){const fields=call.
list("fields");if(fields.length===0)return ticket=>ticket;if(!json)throw badOptionValue("fields","is for --json","Add --\
json, or leave it out.");const{checkChoice,chooseFields}=await Promise.resolve().then(()=>require("./shared-app-choose-f\
ields.js"));checkChoice({fields});return ticket=>chooseFields(ticket,fields)}module.exports={__proto__:null,chosenFields};
