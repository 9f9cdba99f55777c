var{git_native_git_errors__plainWords:plainWords}=require("./tickets.js");var{base_errors__TicketError:TicketError}=require(
"./start.js");var{runProgram}=require("./shared-git-native-run-program.js");var{mkdtempSync,readFileSync,rmSync,writeFileSync}=require(
"node:fs");var{tmpdir}=require("node:os");var{join}=require("node:path");function expandHome(path,env){return path.startsWith(
"~/")&&env["HOME"]?`${env["HOME"]}/${path.slice(2)}`:path}function lastWords({stderr,failure}){const words=plainWords(stderr.
split("\n").slice(-12).join("\n"));return failure??(words===""?"it said nothing":words)}function signingFailed(program,reason){
const message=`Signing with ${program} failed: ${reason}.`;return new TicketError("SIGNING_FAILED","failed",message,{data:{
program,reason},hint:"commit.gpgSign asks for signatures. Mend the key or agent, or turn it off here: git config commit.\
gpgSign false"})}async function signBySsh(payload,signing){const{config,env,cwd}=signing;const program=expandHome(config.
get("gpg.ssh.program")??"ssh-keygen",env);const key=config.get("user.signingkey")||await defaultKey(signing);const folder=mkdtempSync(
join(tmpdir(),"git-ticket-sign-"));try{const bytes=join(folder,"payload");writeFileSync(bytes,payload,{mode:384});const literal=literalKey(
key);const keyFile=literal===void 0?expandHome(key,env):join(folder,"key.pub");if(literal!==void 0)writeFileSync(keyFile,
`${literal}
`,{mode:384});const args=["-Y","sign","-n","git","-f",keyFile,bytes];const outcome=await runProgram({program,args,input:"",
env,cwd});if(outcome.code!==0)throw signingFailed(program,lastWords(outcome));return readFileSync(`${bytes}.sig`,"utf8").
replaceAll("\r\n","\n")}finally{rmSync(folder,{recursive:true,force:true})}}function literalKey(key){if(key.startsWith("\
key::"))return key.slice("key::".length);return key.startsWith("ssh-")?key:void 0}async function defaultKey({config,env,
cwd}){const[program,...args]=splitCommand(config.get("gpg.ssh.defaultkeycommand")??"");if(program===void 0)throw signingFailed(
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
program,lastWords(outcome));return outcome.stdout.replaceAll("\r\n","\n")}module.exports={__proto__:null,sign};
