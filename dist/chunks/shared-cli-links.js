var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.
__esModule?__defProp(target,"default",{value:mod,enumerable:true}):target,mod));var __toCommonJS=mod=>__copyProps(__defProp(
{},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{changeLinks:()=>changeLinks});module.exports=__toCommonJS(stdin_exports);var import_commands=require("./commands.js");
var import_start=require("./start.js");async function warnOfType(type,{io}){const{LINK_TYPES}=await Promise.resolve().then(()=>require("./domain-apply-collections.js"));
if(LINK_TYPES.includes(type))return;const{linkSynonym}=await Promise.resolve().then(()=>require("./shared-cli-synonyms.js"));
const near=linkSynonym(type)??(0,import_start.base_similar__closest)(type,LINK_TYPES);if(near===void 0)return;io.err(`wa\
rning: ${(0,import_start.cli_render_escape__escapeLine)(type)} is a link type of your own. Did you mean ${near}?
`)}async function changeLinks(op,call,context){const[ids="",type="",...words]=call.operands;const others=(0,import_commands.cli_transact__idsOf)(
call,words);const operations=(0,import_commands.cli_transact__idsOf)(call,[ids]).flatMap(id=>others.map(to=>({op,id,type,
to,...(0,import_commands.cli_transact__preconditions)(call)})));const sign=op==="link"?"+":"-";const said=others.map(to=>`${sign}${type}\
 ${to}`).join(" ");const code=await(0,import_commands.cli_transact__transactAndPrint)(call,context,operations,()=>said);
if(op==="link")await warnOfType(type,context);return code}0&&(module.exports={changeLinks});
