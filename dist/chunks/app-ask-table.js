var{app_read_query__readQuery:readQuery,search_row_verdicts__NO:NO,search_row_verdicts__YES:YES,search_row_verdicts__codedVerdicts:codedVerdicts,
search_row_verdicts__listVerdicts:listVerdicts,search_row_columns__LIST_FIELDS:LIST_FIELDS,search_row_columns__singleColumn:singleColumn,
search_prepared_query__asksForGraph:asksForGraph,search_prepared_query__someLeaf:someLeaf,search_query_times__localDay:localDay}=require(
"./query.js");var{workflow_ready__HAS_OPEN_CHILDREN:HAS_OPEN_CHILDREN,workflow_ready__WAITS:WAITS,search_cache_table__FLAG:FLAG}=require(
"./reading.js");var{domain_config_category__knownCategory:knownCategory}=require("./base.js");require("./start.js");var ANY={
category:()=>true,flagged:0,unflagged:0,waits:0,free:0};var STATES=new Map([["open",{...ANY,category:c=>c!=="closed"}],...[
"closed","active","unknown"].map(name=>[name,{...ANY,category:c=>c===name}]),["all",ANY],["deleted",{...ANY,flagged:FLAG.
deleted}],["claimed",{...ANY,flagged:FLAG.claim}],["ready",{...ANY,category:c=>c==="open",unflagged:FLAG.deleted,free:WAITS|
HAS_OPEN_CHILDREN}],["blocked",{...ANY,category:c=>c!=="closed",unflagged:FLAG.deleted,waits:WAITS}],["overdue",{...ANY,
category:c=>c!=="closed"}]]);function markRows({table,graph},state){const{flagged,unflagged,waits,free}=state;const[status,
flags]=[table.numbers("status"),table.numbers("flags")];const names=table.words("status").map(name=>knownCategory(table.
config,name));const byCode=Uint8Array.from([0,...names.map(name=>state.category(name)?YES:0)]);const marked=new Uint8Array(
table.count);for(let row=0;row<marked.length;row++){const own=flags[row];const bits=graph[row];if((own&flagged)!==flagged||
(own&unflagged)!==0||(bits&free)!==0)continue;if(waits===0||(bits&waits)!==0)marked[row]=byCode[status[row]]}return marked}
function filterClaims({table},marked,now,held){const flags=table.numbers("flags");for(let row=0;row<marked.length;row++){
if(marked[row]===0||(flags[row]&FLAG.claim)===0)continue;const holds=table.numbers("claimedUntil")[row]>now;if(holds!==held)
marked[row]=0}}function filterDue({table},marked,today){const due=table.numbers("due");for(let row=0;row<marked.length;row++)
if(!(due[row]<today))marked[row]=0}function stateVerdicts(what,now,world){const state=STATES.get(what);if(state===void 0)
return new Uint8Array(world.table.count);const marked=markRows(world,state);if(what==="overdue")filterDue(world,marked,localDay(
now));if(what==="ready"||what==="claimed")filterClaims(world,marked,now,what==="claimed");return marked}var isUsual=leaf=>leaf.
kind==="is"||leaf.kind==="filled"||leaf.kind==="words"&&(singleColumn(leaf.field)??LIST_FIELDS.get(leaf.field))!==void 0;
var hasOthers=query=>someLeaf(query,leaf=>!isUsual(leaf));function wordsVerdicts(table,leaf){const{field,fits,none}=leaf;
const single=singleColumn(field);if(single!==void 0){const column={codes:table.numbers(single),words:table.words(single)};
return codedVerdicts(column,fits,none)}const many=LIST_FIELDS.get(field);if(many===void 0)return void 0;const{list,valueIn}=many;
return listVerdicts(table.list(list),table.words(list),word=>fits(valueIn(word)),none)}function flagVerdicts(flags,flag){
const verdicts=new Uint8Array(flags.length);for(let row=0;row<verdicts.length;row++)if((flags[row]&flag)!==0)verdicts[row]=
YES;return verdicts}function usualVerdicts(leaf,world){if(leaf.kind==="words")return wordsVerdicts(world.table,leaf);if(leaf.
kind==="is")return stateVerdicts(leaf.what,leaf.now,world);if(leaf.kind==="filled")return flagVerdicts(world.table.numbers(
"flags"),FLAG[leaf.field]);return void 0}function leafRowTest(leaf,world,others,undecided){const verdicts=usualVerdicts(
leaf,world);if(verdicts!==void 0)return{verdicts,decide:row=>verdicts[row]===YES};if(others===void 0)throw new Error(`no\
thing judges ${leaf.kind}`);return others.conditionTest(leaf,world,undecided)}var needsTitles=leaf=>leaf.kind==="texts";
function combine(into,other,kind){const isLeast=kind==="and";for(let row=0;row<into.length;row++){const own=into[row];const more=other[row];
if(isLeast?more<own:more>own)into[row]=more}}function allRowTests(kind,parts,world,others,undecided){const sorted=[...parts.
filter(part=>!someLeaf(part,needsTitles)),...parts.filter(part=>someLeaf(part,needsTitles))];const tests=[];let verdicts;
for(const part of sorted){const test=rowTest(part,world,others,kind==="and"?verdicts??undecided:undecided);tests.push(test);
if(verdicts===void 0)verdicts=test.verdicts.slice();else combine(verdicts,test.verdicts,kind)}return{verdicts:verdicts??
new Uint8Array(world.table.count).fill(kind==="and"?YES:NO),decide:(row,ticket)=>kind==="and"?tests.every(test=>test.decide(
row,ticket)):tests.some(test=>test.decide(row,ticket))}}function rowTest(query,world,others,undecided){if(query.kind==="\
not"){const{verdicts,decide}=rowTest(query.part,world,others,undecided);const turned=new Uint8Array(verdicts.length);for(let row=0;row<
turned.length;row++)turned[row]=YES-verdicts[row];return{verdicts:turned,decide:(row,ticket)=>!decide(row,ticket)}}if(query.
kind==="and"||query.kind==="or")return allRowTests(query.kind,query.parts,world,others,undecided);return leafRowTest(query,
world,others,undecided)}function readyFor({store,repo},table,query){return readQuery(query,{now:store.now(),config:table.
config,me:async()=>(await repo.identity("author")).email,ticket:async token=>(await Promise.resolve().then(()=>require("\
./app-resolve-token.js"))).resolveAt(store,table,token)})}async function textRowsFor({store,repo},table,where){const folder=repo.
cacheDir();if(folder===void 0||!someLeaf(where,({kind})=>kind==="text"))return void 0;const{textRows}=await Promise.resolve().
then(()=>require("./search.js"));return textRows({store,folder,table})}async function tableTest(workspace,table,where){const graph=table.
cycles&&asksForGraph(where)?await(await Promise.resolve().then(()=>require("./shared-app-cycle-free.js"))).tableGraph(workspace,
table):table.numbers("graph");const others=hasOthers(where)?await Promise.resolve().then(()=>require("./search-row-condi\
tions.js")):void 0;const textRows=await textRowsFor(workspace,table,where);return rowTest(where,{table,graph,textRows},others)}
async function askTable(workspace,table,query){const ready=await readyFor(workspace,table,query);const{where}=ready;const test=where===
void 0?void 0:await tableTest(workspace,table,where);return{ready,test}}module.exports={__proto__:null,askTable,readyFor,
tableTest};
