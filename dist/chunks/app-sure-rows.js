var{search_cache_rows__readRows:readRows}=require("./reading.js");require("./tickets.js");require("./start.js");var CHUNK=2e3;
function sureRows({table,folder},{rows,unsure},test){const asked=[...unsure];const out=new Set;for(let at=0;at<asked.length;at+=
CHUNK){const part=asked.slice(at,at+CHUNK);readRows(folder,table,part).forEach((ticket,i)=>{const row=part[i]??0;if(!test.
decide(row,ticket))out.add(row)})}return rows.filter(row=>!out.has(row))}module.exports={__proto__:null,sureRows};
