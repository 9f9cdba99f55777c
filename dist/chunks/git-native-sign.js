var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.
__esModule?__defProp(target,"default",{value:mod,enumerable:true}):target,mod));var __toCommonJS=mod=>__copyProps(__defProp(
{},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{sign:()=>sign});module.exports=__toCommonJS(stdin_exports);var import_tickets=require("./tickets.js");
var import_start=require("./start.js");var import_node_fs=require("node:fs");var import_node_os=require("node:os");var import_node_path=require("node:path");
async function runProgram(options){const{spawn}=await Promise.resolve().then(()=>__toESM(require("node:child_process")));
const{program,args,input,env,cwd}=options;const child=spawn(program,args,{cwd,env:{...env},stdio:"pipe",windowsHide:true});
child.stdin.on("error",()=>void 0);const out=[];const err=[];child.stdout.on("data",chunk=>out.push(chunk));child.stderr.
on("data",chunk=>err.push(chunk));child.stdin.end(input);return new Promise(done=>{const end=(code,failure)=>{const stdout=Buffer.
concat(out).toString("utf8");done({code,failure,stdout,stderr:Buffer.concat(err).toString("utf8")})};child.on("error",error=>end(
void 0,error.message));child.on("close",code=>end(code??void 0,void 0))})}function expandHome(path,env){return path.startsWith(
"~/")&&env["HOME"]?`${env["HOME"]}/${path.slice(2)}`:path}function lastWords({stderr,failure}){const words=(0,import_tickets.git_damaged__plainWords)(
stderr.split("\n").slice(-12).join("\n"));return failure??(words===""?"it said nothing":words)}function signingFailed(program,reason){
const message=`Signing with ${program} failed: ${reason}.`;return new import_start.base_errors__TicketError("SIGNING_FAI\
LED","failed",message,{data:{program,reason},hint:"commit.gpgSign asks for signatures. Mend the key or agent, or turn it\
 off here: git config commit.gpgSign false"})}async function signBySsh(payload,signing){const{config,env,cwd}=signing;const program=expandHome(
config.get("gpg.ssh.program")??"ssh-keygen",env);const key=config.get("user.signingkey")||await defaultKey(signing);const folder=(0,import_node_fs.mkdtempSync)(
(0,import_node_path.join)((0,import_node_os.tmpdir)(),"git-ticket-sign-"));try{const bytes=(0,import_node_path.join)(folder,
"payload");(0,import_node_fs.writeFileSync)(bytes,payload,{mode:384});const literal=literalKey(key);const keyFile=literal===
void 0?expandHome(key,env):(0,import_node_path.join)(folder,"key.pub");if(literal!==void 0)(0,import_node_fs.writeFileSync)(
keyFile,`${literal}
`,{mode:384});const args=["-Y","sign","-n","git","-f",keyFile,bytes];const outcome=await runProgram({program,args,input:"",
env,cwd});if(outcome.code!==0)throw signingFailed(program,lastWords(outcome));return(0,import_node_fs.readFileSync)(`${bytes}\
.sig`,"utf8").replaceAll("\r\n","\n")}finally{(0,import_node_fs.rmSync)(folder,{recursive:true,force:true})}}function literalKey(key){
if(key.startsWith("key::"))return key.slice("key::".length);return key.startsWith("ssh-")?key:void 0}async function defaultKey({
config,env,cwd}){const[program,...args]=splitCommand(config.get("gpg.ssh.defaultkeycommand")??"");if(program===void 0)throw signingFailed(
"ssh","neither user.signingKey nor gpg.ssh.defaultKeyCommand is set");const outcome=await runProgram({program:expandHome(
program,env),args,input:"",env,cwd});const[key=""]=outcome.stdout.split("\n");if(outcome.code===0&&literalKey(key)!==void 0)
return key;throw signingFailed(program,`gpg.ssh.defaultKeyCommand gave no key (${lastWords(outcome)})`)}function splitCommand(command){
const words=command.match(/(?:[^\s"']|"(?:[^"\\]|\\.)*"|'[^']*')+/g)??[];return words.map(word=>word.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g,
(_,double,single)=>double===void 0?single??"":double.replace(/\\(.)/g,"$1")))}async function sign(payload,signing){const format=signing.
config.get("gpg.format")??"openpgp";switch(format){case"openpgp":return signByGpg(payload,signing,openpgpProgram(signing.
config));case"x509":return signByGpg(payload,signing,signing.config.get("gpg.x509.program")??"gpgsm");case"ssh":return signBySsh(
payload,signing);default:throw signingFailed(format,"gpg.format is none of openpgp, x509, ssh")}}function openpgpProgram(config){
return config.get("gpg.openpgp.program")??config.get("gpg.program")??"gpg"}async function signByGpg(payload,signing,program){
const{name,email}=signing.committer;const key=signing.config.get("user.signingkey")??`${name} <${email}>`;const args=["-\
-status-fd=2","-bsau",key];const{env,cwd}=signing;const outcome=await runProgram({program:expandHome(program,env),args,input:payload,
env,cwd});const signed=outcome.code===0&&/^\[GNUPG:\] SIG_CREATED /m.test(outcome.stderr);if(!signed)throw signingFailed(
program,lastWords(outcome));return outcome.stdout.replaceAll("\r\n","\n")}0&&(module.exports={sign});
