var{cli_render_counted__counted:counted}=require("./commands.js");var{cli_render_escape__escapeLine:escapeLine,cli_render_json__jsonDocument:jsonDocument,
base_errors__EXIT:EXIT}=require("./start.js");var{sizeText}=require("./shared-cli-render-size.js");var run=async(_call,{
io,json,tickets})=>{const result=await(await tickets()).clearCache();if(json){io.out(jsonDocument("cache-clear",result));
return EXIT.ok}const{removed,bytes,left}=result;io.out(removed.length===0?"There was nothing to remove.\n":`Removed ${counted(
removed.length,"file")}, ${sizeText(bytes)}.
`);for(const name of left)io.err(`warning: ${escapeLine(name)} is no plain file of yours, and stays.
`);return EXIT.ok};module.exports={__proto__:null,run};
