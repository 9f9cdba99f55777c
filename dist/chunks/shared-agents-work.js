var{workflow_ready__HAS_OPEN_CHILDREN:HAS_OPEN_CHILDREN,workflow_ready__WAITS:WAITS,workflow_ready__readiness:readiness}=require(
"./reading.js");var MANY=1e3;function placeIn(sorted,item,compare){let low=0;for(let high=sorted.length;low<high;){const middle=low+
high>>1;if(compare(item,sorted[middle])<0)high=middle;else low=middle+1}return low}function firstOf(items,most,compare){
if(most===0)return[];if(most>=items.length||most>MANY)return[...items].sort(compare).slice(0,most);const first=[];for(const item of items){
if(first.length===most&&compare(item,first[most-1])>=0)continue;first.splice(placeIn(first,item,compare),0,item);if(first.
length>most)first.pop()}return first}var at=(numbers,n)=>numbers[n]??0;function closed(graph,closing){if(closing.size===
0)return graph;const open=Uint8Array.from(graph.open);for(const n of closing)open[n]=0;return{...graph,open}}function dependents({
count,open,dependsOn}){const counts=new Uint32Array(count);for(let i=0;i<dependsOn.from.length;i++){const to=at(dependsOn.
to,i);if(at(open,at(dependsOn.from,i))===1)counts[to]=at(counts,to)+1}return counts}function byNumber(a,b){const[x,y]=[Number.
isNaN(a),Number.isNaN(b)];if(x||y)return Number(x)-Number(y);return a<b?-1:a>b?1:0}function order(work){const by=(numbers,a,b)=>byNumber(
numbers[a.n]??Number.NaN,numbers[b.n]??Number.NaN);return(a,b)=>by(work.priority,a,b)||by(work.due,a,b)||b.unblocks-a.unblocks||
by(work.created,a,b)||(work.idOf(a.n)<work.idOf(b.n)?-1:1)}function choose(work,wanted){const{now,grace,closing,among,most=Number.
POSITIVE_INFINITY}=wanted;const graph=closed(work.graph,closing);const[bits,unblocks]=[readiness(graph),dependents(graph)];
const waiting={held:0,blocked:0,parents:0};const candidates=[];for(let n=0;n<graph.count;n++){if(at(work.fresh,n)!==1||closing.
has(n)||among?.has(n)===false)continue;const until=work.claimedUntil[n]??Number.NaN;if(until+grace>now)waiting.held++;else if((at(
bits,n)&WAITS)!==0)waiting.blocked++;else if((at(bits,n)&HAS_OPEN_CHILDREN)!==0)waiting.parents++;else candidates.push({
n,unblocks:at(unblocks,n)})}const total=candidates.length;return{candidates:firstOf(candidates,most,order(work)),total,waiting}}
module.exports={__proto__:null,choose};
