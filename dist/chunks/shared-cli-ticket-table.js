var{cli_render_table__renderTable:renderTable,cli_render_width__isPlain:isPlain}=require("./commands.js");var{cli_render_paint__paint:paint,
cli_render_escape__escapeLine:escapeLine,base_unseen__hasUnshown:hasUnshown}=require("./start.js");var{cell,headCell,shrinks}=require(
"./shared-cli-columns.js");function ticketRows(tickets,names,when,harmless=escapeLine){return harmlessRows(tickets,names,
(name,ticket)=>cell(name,ticket,when),harmless)}function headRows(tickets,names){return harmlessRows(tickets,names,headCell,
escapeLine)}function harmlessRows(tickets,names,cellOf,harmless){return tickets.map(ticket=>{const row=names.map(name=>cellOf(
name,ticket));const all=row.join();return isPlain(all)||!hasUnshown(all)?row:row.map(harmless)})}async function ticketTable(rows,names,io){
const{id}=paint(io.color);const columns=names.map(name=>({heading:name.toUpperCase(),shrinks:shrinks(name),...name==="id"?
{paint:id}:{}}));return rows.length===0?"":renderTable(columns,rows,io.columns)}module.exports={__proto__:null,ticketRows,
headRows,ticketTable};
