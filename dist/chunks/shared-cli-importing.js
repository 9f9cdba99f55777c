var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{tellImport:()=>tellImport});module.exports=__toCommonJS(stdin_exports);var import_start=require("./start.js");
var values=count=>count===1?"1 value was":`${count} values were`;var MOST_WARNINGS=20;function tellImport(result,dryRun,{
io,json}){if(json){io.out((0,import_start.cli_render_json__jsonDocument)("import",result));return import_start.base_errors__EXIT.
ok}for(const{line,reason}of result.skipped)io.err(`skipped: line ${line}: ${(0,import_start.cli_render_escape__escapeLine)(
reason)}
`);for(const warning of result.warnings.slice(0,MOST_WARNINGS))io.err(`warning: ${(0,import_start.cli_render_escape__escapeLine)(
warning)}
`);const more=result.warnings.length-MOST_WARNINGS;if(more>0)io.err(`warning: ${more} more of the same kind; --json list\
s all
`);if(result.keptLocal.length>0)io.err(`kept: ${values(result.keptLocal.length)} changed here later
`);const{records,created,updated,unchanged,skipped}=result;const counts=`${created} created, ${updated} updated, ${unchanged}\
 unchanged, ${skipped.length} skipped`;const where=result.commit===null?dryRun?"; nothing was written":"; no commit":` i\
n commit ${result.commit.slice(0,12)}`;const what=`${records} record${records===1?"":"s"}`;io.out(`${dryRun?"Would impor\
t":"Imported"} ${what}: ${counts}${where}
`);return import_start.base_errors__EXIT.ok}0&&(module.exports={tellImport});
