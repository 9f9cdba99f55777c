var LISTS=["status","type","priority","assignee","label","milestone","text","sort"];function listQuery(call,query=""){const lists=LISTS.
map(name=>[name,call.list(name)]).filter(([,v])=>v.length>0);const[parent,limit]=[call.text("parent"),call.number("limit")];
return{...Object.fromEntries(lists),...parent===void 0?{}:{parent},...limit===void 0?{}:{limit},...query.trim()===""?{}:
{query},...call.flag("all")?{all:true}:{},...call.flag("deleted")?{deleted:true}:{}}}module.exports={__proto__:null,listQuery};
