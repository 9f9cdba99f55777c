require("./start.js");var{notOnRunner}=require("./shared-action-event-error.js");var{join:join2}=require("node:path");var{
join}=require("node:path");var SLUG=/^([A-Za-z0-9][A-Za-z0-9-]{0,99})\/([A-Za-z0-9._-]{1,100})$/;function slugOf({env}){
const value=env["GITHUB_REPOSITORY"]??"";const[,owner,repo]=SLUG.exec(value)??[];if(owner===void 0||repo===void 0||/^\.+$/.
test(repo))throw notOnRunner("GITHUB_REPOSITORY",value);return{owner,repo}}function addressIn({env},name,otherwise){const value=(env[name]||
otherwise).replace(/\/+$/,"");if(/^https?:\/\/[^\s@]+$/.test(value)&&URL.canParse(value))return value;throw notOnRunner(
name,value)}var apiUrl=runner=>addressIn(runner,"GITHUB_API_URL","https://api.github.com");async function openHere(runner,inputs){
const{env}=runner;const server=addressIn(runner,"GITHUB_SERVER_URL","https://github.com");const{owner,repo}=slugOf(runner);
const basic=Buffer.from(`x-access-token:${inputs.token}`).toString("base64");runner.mask(basic);const access=[[`http.${server}\
/.extraheader`,`AUTHORIZATION: basic ${basic}`]];const folder=inputs.folder||join(env["RUNNER_TEMP"]||".","git-ticket",`${owner}\
+${repo}.git`);const who={GIT_AUTHOR_NAME:inputs.authorName,GIT_AUTHOR_EMAIL:inputs.authorEmail,GIT_COMMITTER_NAME:inputs.
authorName,GIT_COMMITTER_EMAIL:inputs.authorEmail,GIT_TERMINAL_PROMPT:"0"};const settings=[["credential.helper",""],["co\
mmit.gpgSign","false"],...inputs.token===""?[]:access];const{openElsewhere}=await Promise.resolve().then(()=>require("./\
app-open-elsewhere.js"));return openElsewhere({folder,address:`${server}/${owner}/${repo}.git`,ref:inputs.ticketsRef,settings},
{env:{...env,...who}})}var nobody=()=>void 0;function askedAhead(api,number){const answers={pull:api.pull(number),commits:api.
commits(number)};for(const answer of[answers.pull,answers.commits])answer.catch(nobody);return{...api,pull:n=>n===number?
answers.pull:api.pull(n),commits:n=>n===number?answers.commits:api.commits(n)}}async function memoryOf({folder}){if(folder===
"")return void 0;const{answersIn}=await Promise.resolve().then(()=>require("./action-github-remembered.js"));return answersIn(
join2(folder,"ticket-answers.json"))}async function openRun(runner,inputs,pullRequest){const[{githubClient},{gitHub},memory]=await Promise.
all([Promise.resolve().then(()=>require("./action-github-client.js")),Promise.resolve().then(()=>require("./action-githu\
b-api.js")),memoryOf(inputs)]);const onWait=why=>runner.note("notice",why);const{token}=inputs;let onSent=nobody;const sent=new Promise(
done=>{onSent=done});const client=githubClient({memory,apiUrl:apiUrl(runner),token,onWait,onSent});const asked=gitHub(client,
slugOf(runner));const api=pullRequest===void 0?asked:askedAhead(asked,pullRequest);if(pullRequest!==void 0)await Promise.
race([sent,api.pull(pullRequest).then(nobody,nobody)]);const tickets=await openHere(runner,inputs);const close=async()=>{
memory?.save();await tickets.close()};return{runner,inputs,api,tickets,close}}module.exports={__proto__:null,openRun};
