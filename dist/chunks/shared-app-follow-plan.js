var{COMMIT}=require("./shared-domain-references.js");var refTo=value=>({type:COMMIT,value});function newVerbs({now,sources},linked){
const told=oid=>linked.has(oid)||[...sources.get(oid)??[]].some(before=>linked.has(before));return new Set([...now].flatMap(
([oid,verb])=>told(oid)?[]:[verb]))}function moveOf(verbs,ticket,active){const{shown:id,category}=ticket;if(verbs.has("c\
loses")&&category!=="closed")return[{op:"close",id}];const waits=category==="open"||category==="unknown";if(verbs.has("s\
tarts")&&waits&&active!==void 0)return[{op:"move",id,to:active}];return[]}var activeStatus=({statuses})=>statuses.find(({
category})=>category==="active")?.name;function followOperations(said,config){const{ticket,now,gone}=said;const id=ticket.
shown;const linked=new Set(ticket.refs.flatMap(r=>r.type===COMMIT?[r.value]:[]));const add=[...now.keys()].filter(oid=>!linked.
has(oid)).map(refTo);const remove=[...gone].filter(oid=>linked.has(oid)&&!now.has(oid)).map(refTo);const refs=add.length+
remove.length===0?[]:[{op:"ref",id,add,remove}];return[...moveOf(newVerbs(said,linked),ticket,activeStatus(config)),...refs]}
module.exports={__proto__:null,activeStatus,followOperations};
