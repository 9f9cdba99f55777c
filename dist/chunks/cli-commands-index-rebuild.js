var{cli_render_counted__counted:counted}=require("./commands.js");var{cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT}=require(
"./start.js");var{sizeText}=require("./shared-cli-render-size.js");var run=async(_call,{io,json,tickets})=>{const result=await(await tickets()).
rebuildIndex();const{tickets:count,words,bytes,ms}=result;const what=`${counted(words,"word")} of ${counted(count,"ticke\
t")}`;io.out(json?jsonDocument("index-rebuild",result):`Made the index: ${what}, ${sizeText(bytes)}, in ${ms} ms.
`);return EXIT.ok};module.exports={__proto__:null,run};
