var{cli_warnings__warnOfProblems:warnOfProblems}=require("./commands.js");var{cli_render_escape__escapeLine:escapeLine,cli_render_json__jsonDocument:jsonDocument,
base_errors__EXIT:EXIT}=require("./start.js");var{prepareFolder,writeInto}=require("./shared-cli-folder.js");var{reporting}=require(
"./shared-base-progress.js");var{listQuery}=require("./shared-cli-filters.js");var{resolve}=require("node:path");var run=async(call,{
io,json,dir,tickets,onProgress})=>{const[named="",...words]=call.operands;const folder=resolve(dir,named);const listing=await(await tickets()).
listMarkdown(listQuery(call,words.join(" ")));await prepareFolder(folder,named,call.flag("force"));for(const[{file,markdown}]of reporting(
listing.tickets,"writing",onProgress))await writeInto(folder,file,markdown);const files=listing.tickets.map(({id,shown,blob,
file})=>({id,shown,blob,file}));if(json)io.out(jsonDocument("markdown-files",{dir:folder,files,problems:listing.problems}));else{
io.out(`Wrote ${files.length} ticket${files.length===1?"":"s"} to ${escapeLine(named)}
`);warnOfProblems(listing.problems,io)}return EXIT.ok};module.exports={__proto__:null,run};
