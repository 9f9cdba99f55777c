var{base_similar__closest:closest,cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT,base_errors__TicketError:TicketError}=require(
"./start.js");var{schemas}=require("./shared-app-schemas.js");function unknownSchema(name,known){const near=closest(name,
known);const message=`There is no schema ${JSON.stringify(name)}.`;return new TicketError("UNKNOWN_SCHEMA","usage",message,
{data:{name},hint:`${near===void 0?"":`Did you mean ${near}? `}Known: ${known.join(", ")}.`})}function listOf(known){const width=Math.
max(...known.map(({name})=>name.length));return known.map(({name,title})=>`${name.padEnd(width)}  ${title}
`).join("")}var run=async(call,{io,json})=>{const known=await schemas();const[name]=call.operands;if(name===void 0){const listed=known.
map(entry=>({name:entry.name,id:entry.id,title:entry.title}));io.out(json?jsonDocument("schemas",{schemas:listed}):listOf(
known));return EXIT.ok}const found=known.find(entry=>entry.name===name);if(found===void 0)throw unknownSchema(name,known.
map(entry=>entry.name));io.out(`${JSON.stringify(found.schema,null,2)}
`);return EXIT.ok};module.exports={__proto__:null,run};
