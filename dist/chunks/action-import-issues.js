var MOST_ALONE=20;var UPDATED="github.updated_at";function importedUpTo(tickets){const times=tickets.map(({custom})=>custom[UPDATED]).
filter(t=>typeof t==="string");const latest=times.filter(t=>!Number.isNaN(Date.parse(t))).sort().at(-1);return latest===
void 0?void 0:new Date(latest).toISOString()}var numberOf=issue=>Number(issue["number"]);function issueOf(comment){return Number(
/\/issues\/(\d+)$/.exec(String(comment["issue_url"]??""))?.[1]??0)}async function commentsOf(api,issues){const found=new Map;
const talking=issues.filter(issue=>Number(issue["comments"]??0)>0);if(talking.length<=MOST_ALONE){for(const issue of talking)
found.set(numberOf(issue),await api.issueComments(numberOf(issue)));return found}for(const comment of await api.issueComments(
void 0)){const number=issueOf(comment);found.set(number,[...found.get(number)??[],comment])}return found}async function runImport(run){
const{api,tickets,inputs,runner}=run;await tickets.pull();const since=importedUpTo((await tickets.list({all:true,limit:0})).
tickets);const all=await api.issues(since);const issues=all.filter(issue=>issue["pull_request"]===void 0);const comments=inputs.
importComments?await commentsOf(api,issues):void 0;const repository=`${api.slug.owner}/${api.slug.repo}`;const source={repository,
issues,comments};const bring=at=>at.importIssues(source,{dryRun:inputs.dryRun});const preview=await tickets.importIssues(
source,{dryRun:true});const changes=preview.created+preview.updated>0&&!inputs.dryRun;const{created,updated,unchanged,keptLocal,
commit}=changes?(await tickets.writeThrough(bring)).value:preview;runner.output("imported",{created,updated,unchanged,kept:keptLocal.
length});runner.output("commit",commit??"");runner.output("changed",commit!==null);const kept=keptLocal.length===0?"":`,\
 ${keptLocal.length} values changed here later stay`;const told=`${created} issues came, ${updated} were brought up to d\
ate, ${unchanged} were as they are${kept}.`;runner.info(told);await runner.summary(`### Issues

${told}
`)}module.exports={__proto__:null,importedUpTo,runImport};
