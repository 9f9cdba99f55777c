var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{detachGit:()=>detachGit,runGit:()=>runGit,spawnFailure:()=>spawnFailure,startGit:()=>startGit});
module.exports=__toCommonJS(stdin_exports);var import_tickets=require("./tickets.js");var import_node_child_process=require("node:child_process");
var import_node_fs=require("node:fs");var import_node_os=require("node:os");var LOW_PRIORITY=10;function startGit(options,request){
const args=fullArguments(request);options.onSpawn?.(args);const child=(0,import_node_child_process.spawn)("git",args,{cwd:request.
cwd??options.cwd,env:options.env,stdio:["pipe","pipe","pipe"],windowsHide:true});child.stdin.on("error",()=>void 0);if(child.
pid!==void 0)request.onStart?.(child.pid);return child}var runGit=(options,request)=>outcomeOf(startGit(options,request),
request,options.cwd);function detachGit({cwd,env,onSpawn},args,onEnd){const full=fullArguments({args});onSpawn?.(full);const child=(0,import_node_child_process.spawn)(
"git",full,{cwd,env,stdio:"ignore",detached:true,windowsHide:true});child.on("error",onEnd);child.on("exit",onEnd);child.
unref();try{if(child.pid!==void 0)(0,import_node_os.setPriority)(child.pid,LOW_PRIORITY)}catch{}return child.pid}function fullArguments({
args,settings=[],hooks,plain}){const always=["core.fsmonitor=false",...hooks?[]:[`core.hooksPath=${import_node_os.devNull}`]];
const config=[...plain?[]:always,...settings].flatMap(setting=>["-c",setting]);return["--no-pager","--no-replace-objects",
"--literal-pathspecs",...config,...args]}function outcomeOf(child,request,cwd){const out=[];const err=[];child.stdout.on(
"data",chunk=>out.push(chunk));child.stderr.on("data",chunk=>err.push(chunk));child.stdin.end(request.input??"");return new Promise(
(done,fail)=>{child.on("error",error=>fail(spawnFailure(error,request.cwd??cwd)));child.on("close",code=>{const stderr=Buffer.
concat(err).toString("utf8");done({code:code??void 0,stdout:Buffer.concat(out),stderr})})})}function spawnFailure(error,cwd){
if(error.code!=="ENOENT")return error;return(0,import_node_fs.existsSync)(cwd)?(0,import_tickets.git_damaged__gitNotFound)(
error):(0,import_tickets.git_damaged__workingDirectoryGone)(cwd,error)}0&&(module.exports={detachGit,runGit,spawnFailure,startGit});
