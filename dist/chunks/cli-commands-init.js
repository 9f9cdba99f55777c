var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_start=require("./start.js");
function tell({created,adopted,ref,prefix,unasked},io){for(const{remote,error}of unasked)io.err(`warning: nobody knows w\
hether ${(0,import_start.cli_render_escape__escapeLine)(remote)} has tickets: ${(0,import_start.cli_render_escape__escapeLine)(
error.message)}
`);if(adopted!==null)io.out(`Took the tickets of ${(0,import_start.cli_render_escape__escapeLine)(adopted)}; ids look li\
ke ${prefix}-7k3m.
`);else if(created)io.out(`Tickets begin on ${ref}; ids look like ${prefix}-7k3m.
`);else io.out(`There are tickets on ${ref} already; nothing was changed.
`)}var run=async(call,{io,json,tickets})=>{const prefix=call.text("prefix");const offline=call.flag("offline");const options={
offline,...prefix===void 0?{}:{prefix}};const result=await(await tickets()).init(options);if(json){const unasked=result.
unasked.map(({remote,error})=>({remote,code:error.code}));io.out((0,import_start.cli_render_json__jsonDocument)("init",{
...result,unasked}))}else tell(result,io);return import_start.base_errors__EXIT.ok};0&&(module.exports={run});
