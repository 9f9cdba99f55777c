var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_start=require("./start.js");
var counted=(count,what)=>`${count} ${what}${count===1?"":"s"}`;var run=async(_call,{io,json,tickets})=>{const result=await(await tickets()).
verify();const errors=result.findings.filter(f=>f.severity==="error").length;if(json)io.out((0,import_start.cli_render_json__jsonDocument)(
"verify",result));else{for(const{severity,path,problem}of result.findings)io.out(`${severity}: ${(0,import_start.cli_render_escape__escapeLine)(
path)} ${(0,import_start.cli_render_escape__escapeLine)(problem)}
`);const checked=[counted(result.documents,"document"),counted(result.commits,"commit"),counted(result.joins,"join")].join(
", ");io.out(errors===0?`${checked}: all is well.
`:`${checked}: ${errors} error${errors===1?"":"s"}.
`)}return errors===0?import_start.base_errors__EXIT.ok:import_start.base_errors__EXIT.invalid};0&&(module.exports={run});
