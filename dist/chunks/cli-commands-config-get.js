var{cli_render_escape__escapeText:escapeText,base_similar__closest:closest,cli_render_json__jsonDocument:jsonDocument,base_json__isObject:isObject,
base_errors__EXIT:EXIT,base_errors__TicketError:TicketError}=require("./start.js");require("./documents.js");var{configValue,
flatConfig,parseConfigKey}=require("./shared-domain-config-keys.js");function notSet(key,known){const near=closest(key,known);
return new TicketError("SETTING_NOT_SET","notFound",`The setting ${key} is not set.`,{data:{key},hint:`${near===void 0?"":
`Did you mean ${near}? `}To see all: git ticket config list`})}var run=async(call,{io,json,tickets})=>{const[key=""]=call.
operands;const settings=await(await tickets()).settings();const value=configValue(settings,parseConfigKey(key));if(value===
void 0){const names=flatConfig(settings).map(([name])=>name);throw notSet(key,names)}if(json)io.out(jsonDocument("settin\
g",{key,value}));else if(typeof value==="string")io.out(`${escapeText(value)}
`);else io.out(`${escapeText(JSON.stringify(value,null,isObject(value)?2:0))}
`);return EXIT.ok};module.exports={__proto__:null,run};
