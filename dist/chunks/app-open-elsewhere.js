var{app_open_tickets__openTickets:openTickets}=require("./tickets.js");require("./base.js");require("./start.js");var{mkdirSync,
statSync,writeFileSync}=require("node:fs");var{join}=require("node:path");var CONFIG="[core]\n	repositoryformatversion = \
0\n	bare = true\n	logAllRefUpdates = false\n";function makeBareFolder(folder){if(statSync(join(folder,"HEAD"),{throwIfNoEntry:false})!==
void 0)return;for(const name of["objects/info","objects/pack","refs/heads"])mkdirSync(join(folder,name),{recursive:true,
mode:448});writeFileSync(join(folder,"config"),CONFIG);writeFileSync(join(folder,"HEAD"),"ref: refs/heads/main\n")}function withSettings(env,settings){
const before=Number(env["GIT_CONFIG_COUNT"]??0)||0;const added=settings.flatMap(([name,value],i)=>[[`GIT_CONFIG_KEY_${before+
i}`,name],[`GIT_CONFIG_VALUE_${before+i}`,value]]);const count={GIT_CONFIG_COUNT:String(before+settings.length)};return{
...env,...Object.fromEntries(added),...count}}function openElsewhere({folder,address,ref,settings},{env={},...options}={}){
makeBareFolder(folder);const own=[["remote.origin.url",address],["ticket.ref",ref]];const whole=withSettings(env,[...own,
...settings]);return openTickets({...options,dir:folder,gitdir:folder,env:whole})}module.exports={__proto__:null,openElsewhere,
withSettings};
