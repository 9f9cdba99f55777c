require("./start.js");require("./documents.js");var{tellConfigured}=require("./shared-cli-configuring.js");var{parseConfigKey,
withConfigValue}=require("./shared-domain-config-keys.js");var run=async(call,context)=>{const keys=call.operands.map(parseConfigKey);
const change=await(await context.tickets()).configure(settings=>keys.reduce((left,key)=>withConfigValue(left,key,void 0),
settings),{dryRun:call.flag("dry-run")});return tellConfigured(change,call,context)};module.exports={__proto__:null,run};
