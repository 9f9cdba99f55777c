var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.
__esModule?__defProp(target,"default",{value:mod,enumerable:true}):target,mod));var __toCommonJS=mod=>__copyProps(__defProp(
{},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{PROGRAM_COMMANDS:()=>PROGRAM_COMMANDS});module.exports=__toCommonJS(stdin_exports);
var PROGRAM_COMMANDS=[{name:"completion",summary:"Print what makes a shell complete commands",details:"The script comple\
tes commands, options, ids with titles, fields and the values that this repository's tickets have, for git ticket and gi\
t-ticket.",operands:"bash|zsh|fish",arity:[1,1],options:[],examples:[["git ticket completion bash > ~/.local/share/bash-\
completion/completions/git-ticket","bash, with bash-completion"],["git ticket completion zsh > ~/.zsh/completions/_git-t\
icket","zsh, with that folder in fpath"],["git ticket completion fish > ~/.config/fish/completions/git-ticket.fish","fis\
h"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-completion.js"))},{name:"schema",summary:"Prin\
t the JSON Schemas of documents and operations",details:"Without NAME, lists the schemas that there are. With NAME, prin\
ts that one as JSON Schema 2020-12: a single document with everything that it refers to, so any validator takes it as it\
 is. Its $id stays the same as long as the format does.\n\nA schema is a JSON document already: with --json, schema NAME p\
rints the same.",operands:"[NAME]",arity:[0,1],options:[],examples:[["git ticket schema","Which schemas there are"],["gi\
t ticket schema operation > operation.schema.json","For what writes batches"]],paged:true,load:()=>Promise.resolve().then(()=>require("./cli-commands-schema.js"))},
{name:"demo",summary:"Take the tour in a scratch repository",details:"Everything happens in a temporary folder, which is\
 removed at the end.",operands:"",arity:[0,0],options:[{name:"keep",type:"boolean",description:"Keep the scratch reposit\
ory"}],examples:[["git ticket demo","See it work"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-demo.js"))},
{name:"version",summary:"Print the version",operands:"",arity:[0,0],options:[],examples:["git ticket version"],load:()=>Promise.resolve().then(()=>require("./cli-commands-version.js"))}];0&&(module.exports={PROGRAM_COMMANDS});
