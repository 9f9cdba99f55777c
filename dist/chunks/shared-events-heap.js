var Heap=class{#items=[];#isBefore;constructor(isBefore){this.#isBefore=isBefore}add(item){let at=this.#items.push(item)-
1;for(let up=at-1>>1;at>0&&this.#less(at,up);up=at-1>>1){this.#swap(at,up);at=up}}take(){const items=this.#items;const[first]=items;
const last=items.pop();if(last===void 0||items.length===0)return first;items[0]=last;for(let at=0;;){const left=2*at+1;const down=this.#less(
left+1,left)?left+1:left;if(!this.#less(down,at))return first;this.#swap(at,down);at=down}}#less(a,b){const[x,y]=[this.#items[a],
this.#items[b]];return x!==void 0&&y!==void 0&&this.#isBefore(x,y)}#swap(a,b){const[x,y]=[this.#items[a],this.#items[b]];
if(x===void 0||y===void 0)return;this.#items[a]=y;this.#items[b]=x}};var isEarlier=(a,b)=>a.time===b.time?a.oid<b.oid:a.
time<b.time;function parentsAmong({parents},all){const[only,...more]=parents;if(only===void 0)return[];if(more.length===
0)return all.has(only)?parents:[];return[...new Set(parents)].filter(parent=>all.has(parent))}function placesOf(commits){
const places=new Map(commits.map(commit=>[commit.oid,{commit,children:[],waiting:0}]));for(const place of places.values())
for(const parent of parentsAmong(place.commit,places)){places.get(parent)?.children.push(place);place.waiting++}return places}
function orderCommits(commits){const ready=new Heap((a,b)=>isEarlier(a.commit,b.commit));for(const place of placesOf(commits).
values())if(place.waiting===0)ready.add(place);const ordered=[];for(let next=ready.take();next!==void 0;next=ready.take()){
ordered.push(next.commit);for(const child of next.children){child.waiting--;if(child.waiting===0)ready.add(child)}}return ordered}
module.exports={__proto__:null,Heap,orderCommits};
