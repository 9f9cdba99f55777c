var{cli_render_paint__paint:paint,cli_render_escape__escapeText:escapeText,cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT}=require(
"./start.js");var{errorDocument,toldOf}=require("./shared-app-told-error.js");function faultLines({data,code}){const faults=data["\
faults"];if(!Array.isArray(faults)||code!=="BATCH_FAULTY")return"";return faults.map(({index,line,file,token,message,code:code2})=>{
const inFile=file===void 0||file==="-"?`line ${line}`:`${file}:${line}`;const place=line===void 0?`operation ${index+1}`:
inFile;return`  ${escapeText(token??place)}: ${escapeText(message)} [${code2}]
`}).join("")}async function queryLines({data,code},io){if(code!=="BAD_QUERY")return"";const{queryMarkLines,queryMarkOf}=await Promise.
resolve().then(()=>require("./cli-render-query-mark.js"));const mark=queryMarkOf(data);return mark===void 0?"":queryMarkLines(
mark,paint(io.errColor).bad)}async function tellAsText(told,io,debug){const{code,message,hint,stack}=told;const painted=paint(
io.errColor).bad("error:");const lines=`${faultLines(told)}${await queryLines(told,io)}`;io.err(`${painted} ${escapeText(
message)} [${code}]
${lines}`);if(hint!==void 0)io.err(`hint: ${escapeText(hint)}
`);if(debug&&stack!==void 0)io.err(`${escapeText(stack)}
`)}async function reportError(error,{io,json,debug}){if(error?.code==="EPIPE")return EXIT.ok;const told=toldOf(error);if(json)
io.err(jsonDocument("error",{error:errorDocument(told)}));else await tellAsText(told,io,debug);return told.exit}module.exports=
{__proto__:null,reportError};
