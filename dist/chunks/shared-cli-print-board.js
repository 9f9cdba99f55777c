var{cli_warnings__warnOfProblems:warnOfProblems,cli_render_width__shorten:shorten,cli_render_width__widthFor:widthFor,cli_render_width__wrap:wrap}=require(
"./commands.js");var{cli_render_paint__paint:paint,cli_render_escape__escapeLine:escapeLine,cli_render_json__jsonDocument:jsonDocument}=require(
"./start.js");var{statusForPeople}=require("./shared-cli-render-status.js");var GAP=2;var LEAST=18;var TITLE_LINES=2;function renderGroups(columns,look){
return columns.map(({heading,cards,more})=>{const lines=cards.map(({id,note,title})=>{const beside=note===""?"":` ${look.
dim(note)}`;return`  ${look.id(id)}${beside} ${title}
`});const rest=more===0?"":look.dim(`  \u2026 and ${more} more
`);return`${look.heading(heading)}
${lines.join("")}${rest}`}).join("\n")}var plain=text=>text;function cardLines(card,columns,width,look){const id=shorten(
card.id,columns,width);const note=card.note===""?"":shorten(` ${card.note}`,columns-width(id),width);return[{text:id+note,
paint:text=>text.replace(id,look.id(id))},...wrap(card.title,columns,TITLE_LINES,width).map(text=>({text,paint:plain}))]}
function columnLines({heading,cards,more},columns,width,look){const lines=[{text:shorten(heading,columns,width),paint:look.
heading},{text:"\u2500".repeat(columns),paint:look.dim}];for(const[i,card]of cards.entries()){if(i>0)lines.push({text:"",
paint:plain});lines.push(...cardLines(card,columns,width,look))}if(more>0)lines.push({text:`\u2026 and ${more} more`,paint:look.
dim});return lines}function renderBoard(columns,available,width,look){const count=columns.length;const each=Math.floor(((available??
0)+GAP)/Math.max(1,count))-GAP;if(available===void 0||each<LEAST)return renderGroups(columns,look);const sides=columns.map(
column=>columnLines(column,each,width,look));const height=Math.max(...sides.map(lines=>lines.length));const rows=Array.from(
{length:height},(_,y)=>sides.map(lines=>{const{text,paint:paint2}=lines[y]??{text:"",paint:plain};return paint2(text)+" ".
repeat(Math.max(0,each-width(text)))}).join(" ".repeat(GAP)).trimEnd());return rows.map(row=>`${row}
`).join("")}var DEFAULT_LIMIT=20;var cardsOf=(limit,{json})=>limit??(json?0:DEFAULT_LIMIT);var noteOf=(ticket,by)=>by===
"priority"?ticket.type??"":ticket.priority??"";function columnsOf({by,columns}){const headingOf=(value,[first])=>by==="s\
tatus"&&first!==void 0?statusForPeople(first):value??`no ${by}`;return columns.map(({value,count,tickets})=>({heading:`${escapeLine(
headingOf(value,tickets))} (${count})`,cards:tickets.map(ticket=>({id:ticket.shown,note:escapeLine(noteOf(ticket,by)),title:escapeLine(
ticket.title)})),more:count-tickets.length}))}async function printBoard(board,{io,json}){if(json){io.out(jsonDocument("b\
oard",board));return}const columns=columnsOf(board);const{bold,id,dim}=paint(io.color);const texts=columns.flatMap(c=>[c.
heading,...c.cards.map(card=>card.title)]);const width=await widthFor(texts);io.out(renderBoard(columns,io.columns,width,
{heading:bold,id,dim}));if(board.total===0&&io.outIsTty)io.err("No ticket matches.\n");warnOfProblems(board.problems,io)}
module.exports={__proto__:null,cardsOf,printBoard};
