var{cli_input__readInput:readInput,app_result_documents__batchDocument:batchDocument}=require("./commands.js");var{cli_render_escape__escapeLine:escapeLine,
cli_render_json__jsonDocument:jsonDocument,base_json__isArray:isArray,base_errors__EXIT:EXIT,base_errors__TicketError:TicketError,
base_errors__isTicketError:isTicketError}=require("./start.js");var{base_parse_json__parseJson:parseJson}=require("./doc\
uments.js");var{operationFault}=require("./shared-app-check-operations.js");require("./shared-domain-schema-validators.g\
enerated.js");require("./shared-domain-schema-faults.js");var MOST_OPERATIONS=1e5;function lineFault({code,message,hint},place2){
return{...place2,code,message:message.replace(/^Line 1, column/,"Column"),hint}}function batchFileError(faults,total,kind){
const message=`${faults.length} of ${total} operations can't be made; nothing was written.`;const[first,second]=faults;const own=second===
void 0?first?.hint:void 0;const others="Mend them, or apply the others alone with --no-atomic.";return new TicketError("\
BATCH_FAULTY",kind,message,{data:{faults},hint:own??(total>faults.length?others:void 0)})}function parseArray(text){const{
value,elementLines}=parseJson(text);if(!isArray(value))return[{value,line:1}];return value.map((element,i)=>({value:element,
line:elementLines[i]??1}))}function parseLine(source){try{return parseJson(source).value}catch(error){if(isTicketError(error))
return error;throw error}}function*filledLines(text){let line=1;for(let begin=0;begin<=text.length;line++){const found=text.
indexOf("\n",begin);const end=found===-1?text.length:found;const source=text.slice(begin,end);if(source.trim()!=="")yield{
source,line};begin=end+1}}function parseLines(text){const parts=[];for(const{source,line}of filledLines(text)){parts.push(
{value:parseLine(source),line});if(parts.length>MOST_OPERATIONS)break}return parts}function isOneDocument(text){if(text.
trimStart().startsWith("["))return true;const whole=text.trim();const end=whole.indexOf("\n");return end!==-1&&whole.slice(
0,end).trim()==="{"}function tooLarge(){return new TicketError("BATCH_TOO_LARGE","invalid",`A batch can have ${MOST_OPERATIONS}\
 operations at most; this one has more.`,{hint:"Apply it in parts."})}function parseBatchFile(text){const raws=isOneDocument(
text)?parseArray(text):parseLines(text);if(raws.length>MOST_OPERATIONS)throw tooLarge();const operations=[];const places=[];
const faults=[];for(const[index,{value,line}]of raws.entries()){const fault=isTicketError(value)?value:operationFault(value);
if(fault!==void 0)faults.push(lineFault(fault,{index,line}));else{operations.push(value);places.push({index,line})}}return{
operations,places,faults,total:raws.length}}var ABOUT_ONE=new Set(["AMBIGUOUS_ID","DUPLICATE_REF","ILLEGAL_TRANSITION","\
INVALID_VALUE","LINK_CYCLE","PRECONDITION_FAILED","TICKET_DELETED","TICKET_NOT_FOUND","TICKET_PURGED","UNKNOWN_REF","UNK\
NOWN_VALUE"]);var place=({places},index)=>places[index]??{index,line:0};function faultsOf(error,file){const told=error.data["\
faults"];if(error.code==="BATCH_FAULTY"&&Array.isArray(told))return told.map(fault=>lineFault(fault,place(file,fault.index)));
const single=file.operations.length===1&&error.data["field"]!=="key";return single&&ABOUT_ONE.has(error.code)?[lineFault(
error,place(file,0))]:[]}var byLine=faults=>faults.toSorted((a,b)=>a.index-b.index);async function refuse(file,tickets){
const options={atomic:false,dryRun:true,checked:true};const{faults}=await tickets.transact(file.operations,options).catch(
()=>({faults:[]}));const others=faults.filter(({error})=>error.code!=="UNKNOWN_REF").map(({index,error})=>lineFault(error,
place(file,index)));throw batchFileError(byLine([...file.faults,...others]),file.total,"invalid")}function withLines(error,file){
const faults=faultsOf(error,file);return faults.length===0?error:batchFileError(byLine(faults),file.total,error.kind)}function asJson(result,file,faults){
const operations=result.operations.map(o=>({...o,index:place(file,o.index).index}));const told=faults.map(fault=>({...fault,
hint:fault.hint??null}));return{...batchDocument(result),operations,faults:told}}var counted=(count,what)=>`${count} ${what}${count===
1?"":"s"}`;function summary(result,dryRun){const{commit,operations,changed,repeated}=result;const oid=commit?.slice(0,12);
const what=`${counted(operations.length,"operation")} to ${counted(changed.length,"ticket")}`;if(repeated)return`Applied\
 before in commit ${oid}; nothing was done.
`;if(dryRun)return`Would apply ${what}; nothing was written.
`;if(oid===void 0)return`Nothing changed by ${counted(operations.length,"operation")}.
`;return`Applied ${what} in commit ${oid}
`}var run=async(call,context)=>{const{io,json}=context;const file=parseBatchFile(await readInput(call.operands[0]??"-",context));
const[dryRun,key,atomic]=[call.flag("dry-run"),call.text("key"),!call.flag("no-atomic")];const keyed=key===void 0?{}:{key};
const tickets=await context.tickets();if(atomic&&file.faults.length>0)await refuse(file,tickets);try{const options={atomic,
dryRun,checked:true,...keyed};const result=await tickets.transact(file.operations,options);const later=result.faults.map(
({index,error})=>lineFault(error,place(file,index)));const faults=byLine([...file.faults,...later]);if(json)io.out(jsonDocument(
"batch",asJson(result,file,faults)));else tell(faults,summary(result,dryRun),context);return faults.length>0?EXIT.invalid:
EXIT.ok}catch(error){throw isTicketError(error)?withLines(error,file):error}};function tell(faults,said,{io}){for(const{
line,message,code}of faults)io.err(`line ${line}: ${escapeLine(message)} [${code}]
`);io.out(said)}module.exports={__proto__:null,run};
