var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{startBackground:()=>startBackground});module.exports=__toCommonJS(stdin_exports);
var import_node_child_process=require("node:child_process");var import_node_os=require("node:os");var LOW_PRIORITY=10;function startBackground(program,argv,place){
try{const env={...place.env,GIT_TERMINAL_PROMPT:"0",SSH_ASKPASS_REQUIRE:"never"};const child=(0,import_node_child_process.spawn)(
process.execPath,[program,...argv],{cwd:place.cwd,env,detached:true,stdio:"ignore",windowsHide:true});child.on("error",()=>void 0);
child.unref();if(child.pid!==void 0)(0,import_node_os.setPriority)(child.pid,LOW_PRIORITY)}catch{}}0&&(module.exports={startBackground});
