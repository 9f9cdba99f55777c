var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.
__esModule?__defProp(target,"default",{value:mod,enumerable:true}):target,mod));var __toCommonJS=mod=>__copyProps(__defProp(
{},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{SETTING_COMMANDS:()=>SETTING_COMMANDS});module.exports=__toCommonJS(stdin_exports);
var import_start=require("./start.js");var MANY=Number.POSITIVE_INFINITY;var SETTING_COMMANDS=[{name:"config list",summary:"\
List the settings of these tickets",operands:"[KEY]",arity:[0,1],options:[import_start.cli_table_options__AT_OPTION],examples:[
"git ticket config list","git ticket config list statuses"],load:()=>Promise.resolve().then(()=>require("./cli-commands-config-list.js"))},
{name:"config get",summary:"Print a setting",operands:"KEY",arity:[1,1],options:[import_start.cli_table_options__AT_OPTION],
examples:["git ticket config get prefix","git ticket config get statuses.open.to"],load:()=>Promise.resolve().then(()=>require("./cli-commands-config-get.js"))},
{name:"config set",summary:"Change a setting",operands:"KEY VALUE|MEMBER=VALUE…",arity:[1,MANY],options:import_start.cli_table_options__TRY_OPTIONS,
examples:["git ticket config set statuses.qa category=active to=open,closed","git ticket config set milestones.v2 due=20\
27-03-01 description='Second version'",`git ticket config set fields.severity '{"enum": ["S1", "S2"]}'`,"git ticket conf\
ig set templates.bug type=bug labels=triage"],load:()=>Promise.resolve().then(()=>require("./cli-commands-config-set.js"))},
{name:"config unset",summary:"Take settings out",operands:"KEY…",arity:[1,MANY],options:import_start.cli_table_options__TRY_OPTIONS,
examples:["git ticket config unset statuses.qa"],load:()=>Promise.resolve().then(()=>require("./cli-commands-config-unset.js"))},
{name:"config edit",summary:"Edit all settings as JSON in your editor",operands:"",arity:[0,0],options:import_start.cli_table_options__TRY_OPTIONS,
examples:["git ticket config edit"],load:()=>Promise.resolve().then(()=>require("./cli-commands-config-edit.js"))}];0&&(module.exports={SETTING_COMMANDS});
