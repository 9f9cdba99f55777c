var{cli_transact__idsOf:idsOf,cli_transact__preconditions:preconditions,cli_transact__transactAndPrint:transactAndPrint}=require(
"./commands.js");var{cli_render_escape__escapeLine:escapeLine,base_similar__closest:closest}=require("./start.js");async function warnOfType(type,{
io}){const{LINK_TYPES}=await Promise.resolve().then(()=>require("./write.js"));if(LINK_TYPES.includes(type))return;const{
linkSynonym}=await Promise.resolve().then(()=>require("./shared-cli-synonyms.js"));const near=linkSynonym(type)??closest(
type,LINK_TYPES);if(near===void 0)return;io.err(`warning: ${escapeLine(type)} is a link type of your own. Did you mean ${near}\
?
`)}async function changeLinks(op,call,context){const[ids="",type="",...words]=call.operands;const others=idsOf(call,words);
const operations=idsOf(call,[ids]).flatMap(id=>others.map(to=>({op,id,type,to,...preconditions(call)})));const sign=op===
"link"?"+":"-";const said=others.map(to=>`${sign}${type} ${to}`).join(" ");const code=await transactAndPrint(call,context,
operations,()=>said);if(op==="link")await warnOfType(type,context);return code}module.exports={__proto__:null,changeLinks};
