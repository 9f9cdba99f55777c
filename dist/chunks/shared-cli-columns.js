var{base_similar__closest:closest,base_errors__TicketError:TicketError}=require("./start.js");var num=value=>value===null?
"":String(value);var time=(iso,when)=>iso===null||iso===""?"":when(iso);var HEAD_COLUMNS={id:t=>t.shown,status:t=>t.status,
priority:t=>t.priority??"",type:t=>t.type??"",title:t=>t.title};var COLUMNS={...HEAD_COLUMNS,assignees:t=>t.assignees.join(
", "),labels:t=>t.labels.join(", "),milestone:t=>t.milestone??"",due:t=>t.due??"",estimate:t=>num(t.estimate),points:t=>num(
t.points),resolution:t=>t.resolution??"",created:(t,when)=>time(t.created,when),updated:(t,when)=>time(t.updated,when),closed:(t,when)=>time(
t.closed,when),aliases:t=>t.aliases.join(", "),body:t=>t.body,comments:t=>String(t.comments.length)};var COLUMN_NAMES=Object.
keys(COLUMNS);var DEFAULT=Object.keys(HEAD_COLUMNS);var LONG=new Set(["assignees","labels","milestone","aliases","body"]);
var CUSTOM="custom.";var areOfHeads=names=>names.every(name=>name in HEAD_COLUMNS);var headCell=(name,ticket)=>HEAD_COLUMNS[name]?.(
ticket)??"";function cell(name,ticket,when){if(!name.startsWith(CUSTOM))return COLUMNS[name]?.(ticket,when)??"";const value=ticket.
custom[name.slice(CUSTOM.length)]??"";return typeof value==="string"?value:JSON.stringify(value)}function columnsOf(call,otherwise=DEFAULT){
const asked=call.list("columns");const names=asked.length===0?otherwise:asked;for(const name of names){if(COLUMN_NAMES.includes(
name)||name.startsWith(CUSTOM))continue;const near=closest(name,COLUMN_NAMES);throw new TicketError("UNKNOWN_COLUMN","us\
age",`There is no column ${JSON.stringify(name)}.`,{hint:`${near===void 0?"":`Did you mean ${near}? `}Known: ${COLUMN_NAMES.
join(", ")}, custom.KEY.`})}return names}function shrinks(name){return LONG.has(name)||name.startsWith(CUSTOM)?"later":name===
"title"}module.exports={__proto__:null,COLUMN_NAMES,areOfHeads,headCell,cell,columnsOf,shrinks};
