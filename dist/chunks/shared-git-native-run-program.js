async function runProgram(options){const{spawn}=await Promise.resolve().then(()=>require("node:child_process"));const{program,
args,input,env,cwd}=options;const child=spawn(program,args,{cwd,env:{...env},stdio:"pipe",windowsHide:true});child.stdin.
on("error",()=>void 0);const out=[];const err=[];child.stdout.on("data",chunk=>out.push(chunk));child.stderr.on("data",chunk=>err.
push(chunk));child.stdin.end(input);return new Promise(done=>{const end=(code,failure)=>{const stdout=Buffer.concat(out).
toString("utf8");done({code,failure,stdout,stderr:Buffer.concat(err).toString("utf8")})};child.on("error",error=>end(void 0,
error.message));child.on("close",code=>end(code??void 0,void 0))})}module.exports={__proto__:null,runProgram};
