var{cli_render_escape__escapeLine:escapeLine,cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT}=require(
"./start.js");require("./documents.js");var{flatConfig,parseConfigKey}=require("./shared-domain-config-keys.js");var settingText=value=>escapeLine(
typeof value==="string"?value:JSON.stringify(value));var run=async(call,{io,json,tickets})=>{const[only]=call.operands;if(only!==
void 0)parseConfigKey(only);const settings=await(await tickets()).settings();const below=key=>only===void 0||key===only||
key.startsWith(`${only}.`);const found=flatConfig(settings).filter(([key])=>below(key));if(json)io.out(jsonDocument("con\
fig",{settings:Object.fromEntries(found)}));else io.out(found.map(([key,v])=>`${escapeLine(key)}=${settingText(v)}
`).join(""));return EXIT.ok};module.exports={__proto__:null,run};
