var{app_cached_ids__listTickets:listTickets}=require("./reading.js");require("./tickets.js");require("./base.js");var{store_walk__walkTree:walkTree,
base_quick_json__readTexts:readTexts,base_quick_json__unreadable:unreadable}=require("./write.js");var{base_parse_json__parseJson:parseJson}=require(
"./documents.js");var{base_errors__isTicketError:isTicketError}=require("./start.js");var{everything}=require("./shared-\
app-everything.js");var{jsonLine}=require("./shared-base-json-line.js");var{viewHead}=require("./shared-app-view.js");async function*fullLines(workspace){
const{store}=workspace;const{snapshot}=await viewHead(workspace);const{files,cut}=await walkTree(store,snapshot.root,"al\
l");if(cut)throw unreadable(snapshot.root??"","tree","larger than we read");const documents=files.filter(f=>f.place.kind===
"document");const texts=await readTexts(store,documents.map(f=>f.oid));for(const[i,read]of texts.entries()){const path=documents[i]?.
path??"";if("problem"in read)throw unreadable(read.oid,path,read.problem);yield`${jsonLine({path,document:strictJson(read,
path)})}
`}}function strictJson({oid,text},path){try{return parseJson(text).value}catch(error){throw isTicketError(error)?unreadable(
oid,path,`not JSON: ${error.message}`):error}}async function*ticketLines(workspace,query){const{tickets}=await listTickets(
workspace,query);for(const ticket of tickets)yield`${jsonLine(ticket)}
`}function exportLines(workspace,full,query){return full?fullLines(workspace):ticketLines(workspace,everything(query))}module.
exports={__proto__:null,exportLines};
