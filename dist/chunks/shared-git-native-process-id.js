var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{processId:()=>processId,stateOf:()=>stateOf});module.exports=__toCommonJS(stdin_exports);
var import_node_fs=require("node:fs");var import_node_os=require("node:os");function processId(pid){return{pid,start:startOf(
pid),machine:thisMachine()}}function stateOf(id){if(id.machine!==thisMachine())return rebooted(id)?"dead":"unknown";if(!exists(
id.pid))return"dead";const start=startOf(id.pid);return start!=="-"&&id.start!=="-"&&start!==id.start?"dead":"alive"}function startOf(pid){
const stat=tryRead(`/proc/${pid}/stat`);const fields=stat?.slice(stat.lastIndexOf(")")+2).split(" ");if(fields?.[0]==="Z"||
fields?.[0]==="X")return"ended";return fields?.[19]??"-"}function exists(pid){if(startOf(pid)==="ended")return false;try{
process.kill(pid,0);return true}catch(error){return error.code==="EPERM"}}function rebooted(id){const[host,boot,space]=id.
machine.split("/");const[ourHost,ourBoot,ourSpace]=thisMachine().split("/");return host===ourHost&&space===ourSpace&&boot!==
ourBoot&&boot!=="-"&&ourHost!=="-"}var machine;function thisMachine(){machine??=describeMachine();return machine}function describeMachine(){
const id=tryRead("/etc/machine-id")?.trim()||"-";const boot=tryRead("/proc/sys/kernel/random/boot_id")?.trim()||"-";const host=`${(0,import_node_os.hostname)()}\
:${id}`.replace(/[\s/]/g,"_");return[host,boot,pidNamespace()].join("/")}function pidNamespace(){try{return(0,import_node_fs.readlinkSync)(
"/proc/self/ns/pid")}catch{return"-"}}function tryRead(path){try{return(0,import_node_fs.readFileSync)(path,"latin1")}catch{
return void 0}}0&&(module.exports={processId,stateOf});
