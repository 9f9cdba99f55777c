var{cli_render_escape__escapeLine:escapeLine}=require("./start.js");var choices=names=>names.map(name=>({value:name,label:escapeLine(
name)}));var NO_PRIORITY={value:"",label:"none"};async function askTicket({text,select},{types,priorities},told){const title=await text(
"Title",t=>t.trim()===""?"A ticket needs a title.":void 0);if(title===void 0)return void 0;const type=told.has("type")?"":
await select("Type",choices(types));if(type===void 0)return void 0;const priority=told.has("priority")?"":await select("\
Priority",[NO_PRIORITY,...choices(priorities)]);if(priority===void 0)return void 0;const line=told.has("labels")?"":await text(
"Labels (a, b)",()=>void 0);if(line===void 0)return void 0;const labels=line.split(",").map(label=>label.trim());const named=labels.
filter(label=>label!=="");return{title:title.trim(),...type===""?{}:{type},...priority===""?{}:{priority},...named.length===
0?{}:{labels:named}}}module.exports={__proto__:null,askTicket};
