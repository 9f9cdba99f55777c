var PAGE=100;function stateOf({merged,state,draft}){if(merged)return"merged";if(state==="closed")return"closed";return draft===
true?"draft":"opened"}var missing=error=>error.status===404;function reading(client,slug){const{rest}=client;return{pull:async number=>{
const{data}=await rest.pulls.get({...slug,pull_number:number});return{...{number,title:data.title,body:data.body??"",created:data.
created_at},...{branch:data.head.ref,headSha:data.head.sha,base:data.base.ref},...{defaultBranch:data.base.repo.default_branch,
author:data.user.login},headRepository:data.head.repo?.full_name??"",labels:data.labels.map(({name})=>name),state:stateOf(
data)}},commits:async number=>{const all=await client.paginate(rest.pulls.listCommits,{...{...slug,pull_number:number,per_page:PAGE}});
return all.map(({sha,commit,parents})=>({...{sha,message:commit.message,parents:parents.length}}))},comments:async issue=>{
const query={...slug,issue_number:issue,per_page:PAGE};const all=await client.paginate(rest.issues.listComments,query);return all.
map(({id,user,body})=>({id,author:user?.login??"",body:body??""}))},checkOf:async(sha,name)=>{const query={...slug,ref:sha,
check_name:name,per_page:1};const[run]=(await rest.checks.listForRef(query)).data.check_runs;return run===void 0?void 0:
{externalId:run.external_id??""}},permission:async username=>{try{const{data}=await rest.repos.getCollaboratorPermissionLevel(
{...slug,username});return data.permission}catch(error){if(missing(error))return"none";throw error}},reactions:async comment=>{
const query={...slug,comment_id:comment,per_page:PAGE};const all=await client.paginate(rest.reactions.listForIssueComment,
query);return all.map(({user,content})=>({by:user?.login??"",content}))}}}function importing(client,slug){const{rest}=client;
return{issues:async since=>{const order={sort:"updated",direction:"asc",state:"all",per_page:PAGE};const query={...slug,
...order,...since===void 0?{}:{since}};return await client.paginate(rest.issues.listForRepo,query)},issueComments:async issue=>{
const query={...slug,per_page:PAGE};const all=issue===void 0?await client.paginate(rest.issues.listCommentsForRepo,query):
await client.paginate(rest.issues.listComments,{...query,issue_number:issue});return all}}}function writing(client,slug){
const{rest}=client;return{createComment:async(issue,body)=>(await rest.issues.createComment({...slug,issue_number:issue,
body})).data.id,updateComment:async(id,body)=>{await rest.issues.updateComment({...slug,comment_id:id,body})},deleteComment:async id=>{
try{await rest.issues.deleteComment({...slug,comment_id:id})}catch(error){if(!missing(error))throw error}},createCheck:async(sha,name,externalId,{
conclusion,title,summary,annotations})=>{await rest.checks.create({...{...slug,name,head_sha:sha,external_id:externalId},
...{status:"completed",conclusion},output:{title,summary,annotations:[...annotations]}})},react:async(comment,content)=>{
await rest.reactions.createForIssueComment({...slug,comment_id:comment,content})},dispatch:async(type,payload)=>{await rest.
repos.createDispatchEvent({...slug,event_type:type,client_payload:payload})}}}function gitHub(client,slug){return{client,
slug,...reading(client,slug),...importing(client,slug),...writing(client,slug)}}module.exports={__proto__:null,gitHub};
