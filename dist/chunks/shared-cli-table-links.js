var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.
__esModule?__defProp(target,"default",{value:mod,enumerable:true}):target,mod));var __toCommonJS=mod=>__copyProps(__defProp(
{},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{LINK_COMMANDS:()=>LINK_COMMANDS});module.exports=__toCommonJS(stdin_exports);
var import_start=require("./start.js");var MANY=Number.POSITIVE_INFINITY;var ADD_REMOVE=[{name:"add",type:"list",value:"\
NAME",description:"Add these"},{name:"remove",short:"d",type:"list",value:"NAME",description:"Remove these"}];var LINK_COMMANDS=[
{name:"label",summary:"Add and remove labels",operands:"ID [LABEL…]",arity:[1,MANY],options:[...ADD_REMOVE,...import_start.cli_table_options__EDIT_OPTIONS],
examples:[["git ticket label tk-7k3m auth ui --remove wip","Two more labels, one less"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-label.js"))},
{name:"assign",summary:"Assign and unassign people",operands:"ID [WHO…]",arity:[1,MANY],options:[...ADD_REMOVE,...import_start.cli_table_options__EDIT_OPTIONS],
examples:[["git ticket assign tk-7k3m ada@example.com","Give it to Ada"],["git ticket assign tk-7k3m --remove bob","Take\
 it from Bob"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-assign.js"))},{name:"link",summary:"\
Link tickets",details:"TYPE is depends-on, parent, relates-to or duplicates. A link that would close a circle of depende\
ncies or parents is refused, and the circle named.",operands:"ID TYPE OTHER…",arity:[3,MANY],options:import_start.cli_table_options__EDIT_OPTIONS,
examples:[["git ticket link tk-7k3m depends-on tk-c0ff","The first waits for the second"],["git ticket link tk-7k3m pare\
nt tk-a1b2","The first is part of the second"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-link.js"))},
{name:"unlink",summary:"Remove links",operands:"ID TYPE OTHER…",arity:[3,MANY],options:import_start.cli_table_options__EDIT_OPTIONS,
examples:[["git ticket unlink tk-7k3m depends-on tk-c0ff","It waits no longer"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-unlink.js"))},
{name:"delete",summary:"Delete tickets; restore brings them back",details:"A deleted ticket is hidden, not gone: list --\
deleted finds it, restore and undo bring it back.",operands:"ID…",arity:[1,MANY],options:import_start.cli_table_options__EDIT_OPTIONS,
examples:[["git ticket delete tk-7k3m","Hide it"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-delete.js"))},
{name:"restore",summary:"Bring deleted tickets back",operands:"ID…",arity:[1,MANY],options:import_start.cli_table_options__EDIT_OPTIONS,
examples:[["git ticket restore tk-7k3m","Bring it back"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-restore.js"))}];0&&(module.exports={LINK_COMMANDS});
