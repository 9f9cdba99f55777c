var{search_cache_table__ID_BYTES:ID_BYTES}=require("./reading.js");function rowsWith(table,name,fits){const wanted=new Set;
table.words(name).forEach((word,i)=>{if(fits(word))wanted.add(i+1)});if(wanted.size===0)return[];const{starts,codes}=table.
list(name);const found=[];for(let row=0;row<table.count;row++)if(codes.subarray(starts[row],starts[row+1]).some(code=>wanted.
has(code)))found.push(row);const ids=table.ids();const key=row=>[row*ID_BYTES,(row+1)*ID_BYTES];return found.sort((a,b)=>ids.
compare(ids,...key(b),...key(a)))}function rowsNamed(table,aliases){return rowsWith(table,"aliases",word=>aliases.has(word))}
function wordsIn(table,name,row){const{starts,codes}=table.list(name);const words=table.words(name);return Array.from(codes.
subarray(starts[row],starts[row+1]),code=>words[code-1]??"")}module.exports={__proto__:null,rowsNamed,wordsIn};
