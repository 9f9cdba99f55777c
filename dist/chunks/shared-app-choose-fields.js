var{base_similar__closest:closest,base_errors__TicketError:TicketError}=require("./start.js");var TICKET_FIELDS=[...["id",
"shown","title","body","type","status","category","resolution","closed"],...["closedBy","priority","assignees","labels",
"milestone","due","estimate","points"],...["links","criteria","comments","time","refs","attachments","aliases","custom"],
...["claim","conflicts","created","createdBy","updated","deleted","purged","blob"]];var INCLUDES=["comments","links","hi\
story"];var CUSTOM="custom.";function refuse(what,name,known){const near=closest(name,known);const message=`There is no ${what}\
 ${JSON.stringify(name)}.`;return new TicketError("UNKNOWN_FIELD","usage",message,{data:{name,known},hint:`${near===void 0?
"":`Did you mean ${near}? `}Known: ${known.join(", ")}.`})}function checkChoice({fields=[],include=[]}){for(const name of fields)
if(!TICKET_FIELDS.includes(name)&&!(name.startsWith(CUSTOM)&&name!==CUSTOM))throw refuse("field",name,[...TICKET_FIELDS,
"custom.KEY"]);for(const name of include)if(!INCLUDES.includes(name))throw refuse("part",name,INCLUDES)}function chooseFields(ticket,fields){
const all=ticket;if(fields===void 0||fields.length===0)return all;const chosen={};const own={};for(const name of fields){
if(!name.startsWith(CUSTOM))chosen[name]=all[name]??null;else{const key=name.slice(CUSTOM.length);own[key]=(Object.hasOwn(
ticket.custom,key)?ticket.custom[key]:void 0)??null;chosen["custom"]??=own}}return chosen}module.exports={__proto__:null,
TICKET_FIELDS,INCLUDES,checkChoice,chooseFields};
