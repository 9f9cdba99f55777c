require("./git-write.js");require("./write.js");require("./base.js");require("./documents.js");require("./tickets.js");require(
"./start.js");var{events}=require("./shared-app-events.js");require("./shared-events-heap.js");require("./shared-app-eve\
nt-filter.js");require("./shared-events-event-types.js");require("./shared-store-document-changes.js");require("./shared\
-domain-value-changes.js");require("./shared-domain-changes.js");var{viewHead}=require("./shared-app-view.js");require("\
./shared-app-moment.js");require("./shared-app-find-commit.js");require("./shared-store-document-pairs.js");var Counter=class{#counts=new Map;add(word){
this.#counts.set(word,(this.#counts.get(word)??0)+1)}sorted(){return[...this.#counts].sort(([a,x],[b,y])=>y-x||(a<b?-1:1))}};
async function eventStats(workspace,query){const{snapshot}=await viewHead(workspace);const[types,actors,commits]=[new Counter,
new Counter,new Set];const span={};let count=0;for await(const{type,actor,commit,time}of events(workspace,query)){count++;
types.add(type);actors.add(actor);commits.add(commit);if(time<(span.first??"z"))span.first=time;if(time>(span.last??""))
span.last=time}return{commit:snapshot.commit,commits:commits.size,events:count,types:types.sorted().map(([type,n])=>({type,
count:n})),actors:actors.sorted().map(([actor,n])=>({actor,count:n})),first:span.first??null,last:span.last??null}}module.
exports={__proto__:null,eventStats};
