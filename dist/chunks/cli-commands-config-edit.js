var{base_canonical_json__equalJson:equalJson,base_json__isObject:isObject,base_errors__TicketError:TicketError}=require(
"./start.js");var{base_parse_json__parseJson:parseJson}=require("./documents.js");require("./commands.js");var{tellConfigured}=require(
"./shared-cli-configuring.js");var{editFile,newDraft}=require("./shared-cli-editor.js");function settingsIn(text){const{
value}=parseJson(text);if(isObject(value))return value;throw new TicketError("BAD_SETTING","invalid","What was edited is\
 no JSON object.",{hint:"Settings are one JSON object, as `git ticket config edit` shows them."})}var member=(source,name)=>Object.
hasOwn(source,name)?source[name]:void 0;function patched(now,before,after){if(equalJson(before,after))return now;if(!isObject(
before)||!isObject(after)||!isObject(now))return after;const names=[...new Set([...Object.keys(now),...Object.keys(after)])];
const parts=names.map(name=>{const value=patched(member(now,name),member(before,name),member(after,name));return[name,value]});
return Object.fromEntries(parts.filter(p=>p[1]!==void 0))}var run=async(call,context)=>{const opened=await context.tickets();
const before=await opened.settings();const file=await newDraft(JSON.stringify(before,null,2),"CONFIG.json");context.keepDraft(
file);const after=settingsIn(await editFile(file,context));const change=await opened.configure(now=>patched(now,before,after)??
{},{dryRun:call.flag("dry-run")});return tellConfigured(change,call,context)};module.exports={__proto__:null,run};
