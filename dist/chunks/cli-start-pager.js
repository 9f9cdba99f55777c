var{cli_pager__pagerCommand:pagerCommand,cli_pager__pagerEnvironment:pagerEnvironment,cli_pager__pagerInUse:pagerInUse,cli_pager__pagerSettings:pagerSettings}=require(
"./start.js");var{spawn,spawnSync}=require("node:child_process");var NOT_RUN=new Set([126,127]);function configured({cwd,
env}){const args=["config","-z","--get-regexp","^(core\\.pager|pager\\.ticket)$"];return spawnSync("git",args,{cwd,env,encoding:"\
utf8",stdio:"pipe"}).stdout??""}function startPager(command,{cwd,env},plain){const child=spawn(command,{shell:true,cwd,env:pagerEnvironment(
env),stdio:["pipe","inherit","inherit"]});const written=[];let over=false;const ended=new Promise(settle=>{child.on("err\
or",()=>settle(127));child.on("close",settle)});child.stdin.on("error",()=>{over=true});const ignore=()=>void 0;process.
on("SIGINT",ignore);return{write:text=>{written.push(text);if(!over)child.stdin.write(text)},get over(){return over},finish:async()=>{
child.stdin.end();const code=await ended;process.off("SIGINT",ignore);if(NOT_RUN.has(code))plain(written.join(""))}}}function pagerAt(place){
if(pagerInUse(place.env))return void 0;const command=pagerCommand(place.env,pagerSettings(configured(place)));if(command===
void 0)return void 0;const hyperlinks=/^(?:\S*\/)?less(?:\s|$)/.test(command.trim());return{start:plain=>startPager(command,
place,plain),hyperlinks}}module.exports={__proto__:null,pagerAt,startPager};
