var{app_open_tickets__openTickets:openTickets}=require("./tickets.js");require("./base.js");require("./start.js");var{notOnRunner}=require(
"./shared-action-event-error.js");var{join:join3}=require("node:path");var{join:join2}=require("node:path");var{mkdirSync,
statSync,writeFileSync}=require("node:fs");var{join}=require("node:path");var CONFIG="[core]\n	repositoryformatversion = \
0\n	bare = true\n	logAllRefUpdates = false\n";function makeBareFolder(folder){if(statSync(join(folder,"HEAD"),{throwIfNoEntry:false})!==
void 0)return;for(const name of["objects/info","objects/pack","refs/heads"])mkdirSync(join(folder,name),{recursive:true,
mode:448});writeFileSync(join(folder,"config"),CONFIG);writeFileSync(join(folder,"HEAD"),"ref: refs/heads/main\n")}function withSettings(env,settings){
const before=Number(env["GIT_CONFIG_COUNT"]??0)||0;const added=settings.flatMap(([name,value],i)=>[[`GIT_CONFIG_KEY_${before+
i}`,name],[`GIT_CONFIG_VALUE_${before+i}`,value]]);const count={GIT_CONFIG_COUNT:String(before+settings.length)};return{
...env,...Object.fromEntries(added),...count}}function openElsewhere({folder,address,ref,settings},{env={},...options}={}){
makeBareFolder(folder);const own=[["remote.origin.url",address],["ticket.ref",ref]];const whole=withSettings(env,[...own,
...settings]);return openTickets({...options,dir:folder,gitdir:folder,env:whole})}var SLUG=/^([A-Za-z0-9][A-Za-z0-9-]{0,99})\/([A-Za-z0-9._-]{1,100})$/;
function slugOf({env}){const value=env["GITHUB_REPOSITORY"]??"";const[,owner,repo]=SLUG.exec(value)??[];if(owner===void 0||
repo===void 0||/^\.+$/.test(repo))throw notOnRunner("GITHUB_REPOSITORY",value);return{owner,repo}}function addressIn({env},name,otherwise){
const value=(env[name]||otherwise).replace(/\/+$/,"");if(/^https?:\/\/[^\s@]+$/.test(value)&&URL.canParse(value))return value;
throw notOnRunner(name,value)}var apiUrl=runner=>addressIn(runner,"GITHUB_API_URL","https://api.github.com");function openHere(runner,inputs){
const{env}=runner;const server=addressIn(runner,"GITHUB_SERVER_URL","https://github.com");const{owner,repo}=slugOf(runner);
const basic=Buffer.from(`x-access-token:${inputs.token}`).toString("base64");runner.mask(basic);const access=[[`http.${server}\
/.extraheader`,`AUTHORIZATION: basic ${basic}`]];const folder=inputs.folder||join2(env["RUNNER_TEMP"]||".","git-ticket",
`${owner}+${repo}.git`);const who={GIT_AUTHOR_NAME:inputs.authorName,GIT_AUTHOR_EMAIL:inputs.authorEmail,GIT_COMMITTER_NAME:inputs.
authorName,GIT_COMMITTER_EMAIL:inputs.authorEmail,GIT_TERMINAL_PROMPT:"0"};const settings=[["credential.helper",""],["co\
mmit.gpgSign","false"],...inputs.token===""?[]:access];return openElsewhere({folder,address:`${server}/${owner}/${repo}.\
git`,ref:inputs.ticketsRef,settings},{env:{...env,...who}})}async function openRun(runner,inputs){const[{githubClient},{
gitHub},tickets]=await Promise.all([Promise.resolve().then(()=>require("./action-github-client.js")),Promise.resolve().then(
()=>require("./action-github-api.js")),openHere(runner,inputs)]);const memory=inputs.folder===""?void 0:(await Promise.resolve().
then(()=>require("./action-github-remembered.js"))).answersIn(join3(inputs.folder,"ticket-answers.json"));const client=githubClient(
{memory,apiUrl:apiUrl(runner),token:inputs.token,onWait:why=>runner.note("notice",why)});const close=async()=>{memory?.save();
await tickets.close()};return{runner,inputs,api:gitHub(client,slugOf(runner)),tickets,close}}module.exports={openRun};
