var{workflow_ready__WAITS:WAITS,workflow_ready__standingOf:standingOf}=require("./reading.js");var MANY=1e3;function placeIn(sorted,item,compare){
let low=0;for(let high=sorted.length;low<high;){const middle=low+high>>1;if(compare(item,sorted[middle])<0)high=middle;else
low=middle+1}return low}function firstOf(items,most,compare){if(most===0)return[];if(most>=items.length||most>MANY)return[
...items].sort(compare).slice(0,most);const first=[];for(const item of items){if(first.length===most&&compare(item,first[most-
1])>=0)continue;first.splice(placeIn(first,item,compare),0,item);if(first.length>most)first.pop()}return first}var at=(numbers,n)=>numbers[n]??
0;function closed(graph,closing){if(closing.size===0)return graph;const open=Uint8Array.from(graph.open);for(const n of closing)
open[n]=0;return{...graph,open}}function standing(work,closing){const known=closing.size===0?work.standing:void 0;return known??
standingOf(closed(work.graph(),closing))}function byNumber(a,b){if(a===b)return 0;if(a<b)return-1;return a>b?1:Number(Number.
isNaN(a))-Number(Number.isNaN(b))}function order(work,unblocks){const{priority,due,created,idOf}=work;return(a,b)=>byNumber(
at(priority,a),at(priority,b))||byNumber(at(due,a),at(due,b))||at(unblocks,b)-at(unblocks,a)||byNumber(at(created,a),at(
created,b))||(idOf(a)<idOf(b)?-1:1)}function mostUrgent(ready,counts,priority,most){if(most>=ready.length)return ready;let left=most;
const last=counts.findIndex(count=>{left-=count;return left<=0});return ready.filter(n=>priority[n]<=last)}function looked({
fresh,count},{closing,among}){const marks=new Uint8Array(count);if(among===void 0)marks.set(fresh);else for(const n of among)
marks[n]=at(fresh,n);for(const n of closing)marks[n]=0;return marks}function choose(work,wanted){const{now,grace,closing,
most=Number.POSITIVE_INFINITY}=wanted;const{graph:bits,unblocks}=standing(work,closing);const{claimedUntil,priority,priorities}=work;
const waiting={held:0,blocked:0,parents:0};const ready=[];const counts=new Array(priorities+1).fill(0);looked(work,wanted).
forEach((wants,n)=>{if(wants===0)return;const own=bits[n];if(claimedUntil[n]+grace>now)waiting.held++;else if((own&WAITS)!==
0)waiting.blocked++;else if(own!==0)waiting.parents++;else{ready.push(n);counts[priority[n]]++}});const first=firstOf(mostUrgent(
ready,counts,priority,most),most,order(work,unblocks));const candidates=first.map(n=>({n,unblocks:at(unblocks,n)}));return{
candidates,total:ready.length,waiting}}module.exports={__proto__:null,choose};
