var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.
__esModule?__defProp(target,"default",{value:mod,enumerable:true}):target,mod));var __toCommonJS=mod=>__copyProps(__defProp(
{},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_start=require("./start.js");
var SCRIPTS=new Map([["bash",async()=>(await Promise.resolve().then(()=>require("./cli-completion-bash.js"))).BASH],
["zsh",async()=>(await Promise.resolve().then(()=>require("./cli-completion-zsh.js"))).ZSH],["fish",async()=>(await Promise.resolve().then(()=>require("./cli-completion-fish.js"))).
FISH]]);var run=async(call,{io,json})=>{const[shell=""]=call.operands;const load=SCRIPTS.get(shell);if(load===void 0){const near=(0,import_start.base_similar__closest)(
shell,[...SCRIPTS.keys()]);const meant=near===void 0?"":`; did you mean ${near}?`;throw(0,import_start.cli_usage_errors__wrongOperands)(
call.spec,`there is no script for ${JSON.stringify(shell)}${meant}`)}const script=await load();io.out(json?(0,import_start.cli_render_json__jsonDocument)(
"completion",{shell,script}):script);return import_start.base_errors__EXIT.ok};0&&(module.exports={run});
