var{base_errors__TicketError:TicketError}=require("./start.js");var{readFile}=require("node:fs/promises");var{resolve}=require(
"node:path");function noMessage(file,cause){const message=`The message in ${JSON.stringify(file)} can't be read.`;return new TicketError(
"NO_MESSAGE","usage",message,{data:{file},hint:"Git gives this hook the file: git ticket hook commit-msg -- .git/COMMIT_\
EDITMSG",cause})}async function messageIn(file,dir){try{return await readFile(resolve(dir,file),"utf8")}catch(error){throw noMessage(
file,error)}}var commitMsg=async({args:[file=""],dir,tickets,say})=>{const text=await messageIn(file,dir);const faults=await(await tickets()).
checkMessage(text);for(const{message,refuses}of faults)say(`${refuses?"error":"warning"}: ${message}`);if(!faults.some(({
refuses})=>refuses))return 0;say("hint: Name an open ticket, for example in a line at the end: Ticket: ID");say(`hint: W\
hat you wrote is kept: git commit -e -F ${file}`);return 1};module.exports={__proto__:null,commitMsg};
