var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{pagerAt:()=>pagerAt,startPager:()=>startPager});module.exports=__toCommonJS(
stdin_exports);var import_start=require("./start.js");var import_node_child_process=require("node:child_process");var NOT_RUN=new Set(
[126,127]);function configured({cwd,env}){const args=["config","-z","--get-regexp","^(core\\.pager|pager\\.ticket)$"];return(0,import_node_child_process.spawnSync)(
"git",args,{cwd,env,encoding:"utf8",stdio:"pipe"}).stdout??""}function startPager(command,{cwd,env},plain){const child=(0,import_node_child_process.spawn)(
command,{shell:true,cwd,env:(0,import_start.cli_pager__pagerEnvironment)(env),stdio:["pipe","inherit","inherit"]});const written=[];
let over=false;const ended=new Promise(settle=>{child.on("error",()=>settle(127));child.on("close",settle)});child.stdin.
on("error",()=>{over=true});const ignore=()=>void 0;process.on("SIGINT",ignore);return{write:text=>{written.push(text);if(!over)
child.stdin.write(text)},get over(){return over},finish:async()=>{child.stdin.end();const code=await ended;process.off("\
SIGINT",ignore);if(NOT_RUN.has(code))plain(written.join(""))}}}function pagerAt(place){if((0,import_start.cli_pager__pagerInUse)(
place.env))return void 0;const command=(0,import_start.cli_pager__pagerCommand)(place.env,(0,import_start.cli_pager__pagerSettings)(
configured(place)));if(command===void 0)return void 0;const hyperlinks=/^(?:\S*\/)?less(?:\s|$)/.test(command.trim());return{
start:plain=>startPager(command,place,plain),hyperlinks}}0&&(module.exports={pagerAt,startPager});
