var{spawn}=require("node:child_process");var{setPriority}=require("node:os");var LOW_PRIORITY=10;function startBackground(program,argv,place){
try{const[file="",...args]=program;const env={...place.env,GIT_TERMINAL_PROMPT:"0",SSH_ASKPASS_REQUIRE:"never"};const child=spawn(
file,[...args,...argv],{cwd:place.cwd,env,detached:true,stdio:"ignore",windowsHide:true});child.on("error",()=>void 0);child.
unref();if(child.pid!==void 0)setPriority(child.pid,LOW_PRIORITY)}catch{}}module.exports={__proto__:null,startBackground};
