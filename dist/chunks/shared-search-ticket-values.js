var{dayOfDate}=require("./shared-search-query-times.js");var one=value=>value===null?[]:[value];var WORDS_IN=new Map(Object.
entries({status:t=>[t.status],type:t=>one(t.type),priority:t=>one(t.priority),resolution:t=>one(t.resolution),assignee:t=>t.
assignees,label:t=>t.labels,milestone:t=>one(t.milestone),alias:t=>t.aliases,ref:t=>t.refs.map(ref=>ref.value),"ref-type":t=>t.
refs.map(ref=>ref.type),attachment:t=>t.attachments.map(a=>a.name),"created-by":t=>one(t.createdBy),"closed-by":t=>one(t.
closedBy),"claimed-by":t=>one(t.claim?.by??null),"commented-by":t=>t.comments.flatMap(c=>one(c.by))}));var ISO=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;
var timeOf=iso=>iso!==null&&ISO.test(iso)?Date.parse(iso):Number.NaN;var sum=numbers=>numbers.reduce((a,b)=>a+b,0);var minutesSpent=({
time})=>time.length===0?Number.NaN:sum(time.map(entry=>entry.minutes));var unmetIn=({criteria})=>criteria.filter(c=>!c.done).
length;var NUMBER_IN=new Map(Object.entries({points:t=>t.points??Number.NaN,estimate:t=>t.estimate??Number.NaN,spent:t=>minutesSpent(
t)/60,due:t=>dayOfDate(t.due),created:t=>timeOf(t.created),updated:t=>timeOf(t.updated),closed:t=>timeOf(t.closed),"clai\
med-until":t=>timeOf(t.claim?.expires??null),comments:t=>t.comments.length,attachments:t=>t.attachments.length,criteria:t=>t.
criteria.length,unmet:unmetIn,links:t=>t.links.length,labels:t=>t.labels.length,assignees:t=>t.assignees.length,refs:t=>t.
refs.length,aliases:t=>t.aliases.length}));var TEXTS_IN=new Map(Object.entries({title:t=>[t.title],body:t=>t.body===""?[]:
[t.body],comment:t=>t.comments.map(c=>c.body),criterion:t=>t.criteria.map(c=>c.text)}));module.exports={WORDS_IN,timeOf,
NUMBER_IN,TEXTS_IN};
