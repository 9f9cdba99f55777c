var{search_text_loops_columns__meanOf:meanOf,search_text_bytes__memorySegment:memorySegment}=require("./search.js");var{
indexRows}=require("./shared-search-text-build-segment.js");function memoryText(tickets,onProgress){const rows=tickets.map(
(_,row)=>row);const read=some=>some.flatMap(row=>tickets[row]??[]);const{pieces,lengths}=indexRows({count:tickets.length,
read},rows,onProgress);return{count:tickets.length,home:new Uint8Array(tickets.length),lengths,meanLength:meanOf(lengths),
segments:[memorySegment(Buffer.concat(pieces))]}}module.exports={__proto__:null,memoryText};
