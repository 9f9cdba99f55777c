var{base_similar__closest:closest}=require("./start.js");var BY_KIND={word:[...["status","type","label","milestone","res\
olution"],...["alias","ref","ref-type","attachment"]],person:["assignee","created-by","closed-by","claimed-by","commente\
d-by"],rank:["priority"],number:["points"],hours:["estimate","spent"],count:[...["comments","attachments","criteria","un\
met","links"],...["labels","assignees","refs","aliases"]],day:["due"],moment:["created","updated","closed"],term:["claim\
ed-until"],ticket:["parent","depends-on","relates-to","duplicates","linked"],inverse:["blocks","parent-of","duplicated-b\
y"],own:["id"],text:["text","title","body","comment","criterion"]};var KINDS=new Map(Object.entries(BY_KIND).flatMap(([kind,
names])=>names.map(name=>[name,kind])));var OTHER_NAMES=new Map([["blocked-by","depends-on"],...[...KINDS.keys()].map(name=>[
name.replace("-",""),name])]);var CUSTOM="custom.";var CONDITION_FIELDS=[...KINDS.keys()];var SETTINGS=["sort","limit"];
var QUERY_FIELDS=[...CONDITION_FIELDS,"is","has",...SETTINGS];var QUERY_STATES=[...["open","active","closed","all","dele\
ted","unknown"],...["ready","blocked","overdue","claimed"]];var ELSE_TO_HAVE=new Map([["children","parent-of"],["depende\
ncies","depends-on"],["dependents","blocks"]]);var NEVER_LACKED=new Set(["id","status","text","title"]);var QUERY_PARTS=[
...CONDITION_FIELDS.filter(field=>!NEVER_LACKED.has(field)),"conflicts",...ELSE_TO_HAVE.keys()];function fieldNamed(name){
const folded=name.toLowerCase();if(folded.startsWith(CUSTOM))return name.length===CUSTOM.length?void 0:CUSTOM+name.slice(
CUSTOM.length);return KINDS.has(folded)?folded:OTHER_NAMES.get(folded)}function partNamed(name){const folded=name.toLowerCase();
if(folded==="conflicts")return folded;const field=fieldNamed(ELSE_TO_HAVE.get(folded)??name);return field===void 0||NEVER_LACKED.
has(field)?void 0:field}function kindOfField(field){return KINDS.get(field)??"custom"}var FEW=12;function meantOf(name,known){
const near=closest(name,known);if(near===void 0)return`Known: ${known.join(", ")}.`;return`Did you mean ${near}?${known.
length>FEW?"":` Known: ${known.join(", ")}.`}`}module.exports={CUSTOM,CONDITION_FIELDS,SETTINGS,QUERY_FIELDS,QUERY_STATES,
QUERY_PARTS,fieldNamed,partNamed,kindOfField,meantOf};
