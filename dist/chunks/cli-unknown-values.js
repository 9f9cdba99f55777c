var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.
__esModule?__defProp(target,"default",{value:mod,enumerable:true}):target,mod));var __toCommonJS=mod=>__copyProps(__defProp(
{},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{warnOfUnknownValues:()=>warnOfUnknownValues});module.exports=__toCommonJS(stdin_exports);
var import_start=require("./start.js");var FIELDS=["status","type","priority"];var PEOPLE=["me","none"];async function askedValues(query){
const byOption=[...FIELDS,"assignee"].flatMap(field=>(query[field]??[]).map(value=>({field,value:value.replace(/^!/,"")})));
if(query.query===void 0)return byOption;const{parseQuery}=await Promise.resolve().then(()=>require("./shared-search-parse-query.js"));
const parsed=parseQuery(query.query).where.flatMap(({field,values})=>values.map(value=>({field,value})));return[...byOption,
...parsed]}function warningOf({field,value},known){const near=(0,import_start.base_similar__closest)(value,known);const meant=near===
void 0?"":` Did you mean ${near}?`;return`warning: there is no ${field} ${JSON.stringify(value)}.${meant} Known: ${known.
join(", ")}.
`}async function warnOfUnknownValues(query,found,tickets,io){const asked=await askedValues(query);const me=asked.find(({
field,value})=>field==="assignee"&&PEOPLE.includes(value));if(me!==void 0&&found.length===0)io.err(`warning: nobody is c\
alled ${me.value}. Did you mean @${me.value}?
`);const listed=asked.filter(({field})=>FIELDS.includes(field));if(listed.length===0)return;const{statuses,types,priorities}=await tickets.
config();const known={status:statuses.map(s=>s.name),type:types,priority:priorities};for(const{field,value}of listed){const name=field;
const same=other=>other?.toLowerCase()===value.toLowerCase();if(value==="@none"||known[name].some(same)||found.some(t=>same(
t[name])))continue;io.err((0,import_start.cli_render_escape__escapeLine)(warningOf({field,value},known[name]).trimEnd()).
concat("\n"))}}0&&(module.exports={warnOfUnknownValues});
