var{cli_warnings__warnOfProblems:warnOfProblems,cli_warnings__warnOfValues:warnOfValues,cli_render_time__dateOption:dateOption,
cli_render_time__localDay:localDay,cli_render_width__widthFor:widthFor}=require("./commands.js");var{cli_render_paint__paint:paint,
cli_render_escape__escapeLine:escapeLine,base_errors__EXIT:EXIT}=require("./start.js");var{listQuery}=require("./shared-\
cli-filters.js");var{forPeople}=require("./shared-cli-render-status.js");var{ticketRows,ticketTable}=require("./shared-c\
li-ticket-table.js");var{columnsOf}=require("./shared-cli-columns.js");var INDENT="  ";var SNIPPET=100;function placeOf({
matches}){const texts=matches.filter(({kind})=>kind==="body"||kind==="comment");const most=texts.toSorted((a,b)=>b.highlights.
length-a.highlights.length)[0];if(most!==void 0||matches.some(({kind})=>kind==="title"))return most;return matches[0]}function piecesOf({
text,highlights}){const pieces=[];let at=0;for(const[start,end]of highlights){pieces.push([text.slice(at,start),false],[
text.slice(start,end),true]);at=end}return[...pieces,[text.slice(at),false]]}function placeLine(match,{color,columns},width){
const label=`${match.kind}: `;if(!color&&columns===void 0)return`${INDENT}${label}${escapeLine(match.text)}
`;const{bold,dim}=paint(color);let left=(columns??Number.POSITIVE_INFINITY)-INDENT.length-label.length;let line=`${INDENT}${dim(
label)}`;for(const[piece,sought]of piecesOf(match)){const shown=escapeLine(piece);const used=width(shown);if(used>left)return`${line}\
\u2026
`;line+=sought?bold(shown):shown;left-=used}return`${line}
`}async function render({tickets},names,call,{io,now}){const rows=ticketRows(forPeople(tickets),names,dateOption(call,now(),
localDay));const table=await ticketTable(rows,names,io);if(call.flag("short")||table==="")return table;const[heading="",
...lines]=table.split("\n");const places=tickets.map(placeOf);const width=await widthFor(places.map(place=>place?.text??
""));const below=places.map(place=>place===void 0?"":placeLine(place,io,width));return[`${heading}
`,...below.map((line,i)=>`${lines[i]}
${line}`)].join("")}function tell({tickets,total,partial,suggestions},io){if(partial)io.err("No ticket has all of these \
words; these have the most of them.\n");if(total>tickets.length)io.err(`Showing ${tickets.length} of ${total}.
`);if(total===0&&io.outIsTty)io.err("No ticket matches.\n");for(const{word,meant}of suggestions)io.err(`hint: No ticket \
has "${escapeLine(word)}". Did you mean "${escapeLine(meant)}"?
`)}var run=async(call,context)=>{const{io,json}=context;const names=columnsOf(call);const text=call.operands.join(" ");const{
query:_,...filters}=listQuery(call);const shows=!call.flag("short");const width=Math.min(SNIPPET,(io.columns??SNIPPET)-2*
INDENT.length);const tickets=await context.tickets();const snippet=json?{}:{snippet:shows?Math.max(width,INDENT.length):
0};const result=await tickets.search(text,{...filters,...snippet});if(json){io.out((await Promise.resolve().then(()=>require(
"./start.js"))).jsonDocument("search",result));return EXIT.ok}io.out(await render(result,names,call,context));warnOfProblems(
result.problems,io);tell(result,io);const named=text.includes(":")?{...filters,query:text}:filters;await warnOfValues(named,
result.tickets,tickets,io);return EXIT.ok};module.exports={__proto__:null,run};
