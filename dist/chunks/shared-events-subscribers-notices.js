var{readdirSync,unlinkSync,writeFileSync}=require("node:fs");var{join}=require("node:path");var START="stopped.";function leaveNotice(dir,name){
try{writeFileSync(join(dir,START+name),"",{mode:384})}catch{}}function takeNotices(dir){try{const names=readdirSync(dir).
filter(file=>file.startsWith(START));return names.flatMap(file=>{unlinkSync(join(dir,file));return[file.slice(START.length)]})}catch{
return[]}}function dropNotice(dir,name){try{unlinkSync(join(dir,START+name))}catch{}}module.exports={leaveNotice,takeNotices,
dropNotice};
