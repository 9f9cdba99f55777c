var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{rowOf:()=>rowOf,rowsLinkingTo:()=>rowsLinkingTo,rowsNamed:()=>rowsNamed,wordsIn:()=>wordsIn});
module.exports=__toCommonJS(stdin_exports);var import_tickets=require("./tickets.js");function rowOf(table,id){const ids=table.
ids();for(let at=ids.indexOf(id,0,"latin1");at>=0;at=ids.indexOf(id,at+1,"latin1"))if(at%import_tickets.search_cache_table__ID_BYTES===
0)return at/import_tickets.search_cache_table__ID_BYTES;return void 0}function rowsWith(table,name,fits){const wanted=new Set;
table.words(name).forEach((word,i)=>{if(fits(word))wanted.add(i+1)});if(wanted.size===0)return[];const{starts,codes}=table.
list(name);const found=[];for(let row=0;row<table.count;row++)if(codes.subarray(starts[row],starts[row+1]).some(code=>wanted.
has(code)))found.push(row);const ids=table.ids();const key=row=>[row*import_tickets.search_cache_table__ID_BYTES,(row+1)*
import_tickets.search_cache_table__ID_BYTES];return found.sort((a,b)=>ids.compare(ids,...key(b),...key(a)))}function rowsLinkingTo(table,id){
const flags=table.numbers("flags");const rows=rowsWith(table,"links",word=>word.endsWith(` ${id}`));return rows.filter(row=>((flags[row]??
0)&import_tickets.search_cache_table__FLAG.deleted)===0)}function rowsNamed(table,aliases){return rowsWith(table,"aliase\
s",word=>aliases.has(word))}function wordsIn(table,name,row){const{starts,codes}=table.list(name);const words=table.words(
name);return Array.from(codes.subarray(starts[row],starts[row+1]),code=>words[code-1]??"")}0&&(module.exports={rowOf,rowsLinkingTo,rowsNamed,wordsIn});
