var SYNONYMS={"assign ID --remove WHO":["unassign"],"close ID":["complete","end","finish","fix","resolve"],"close ID --r\
esolution cancelled":["abandon","cancel","drop"],"close ID --resolution duplicate":["dup","duplicate"],"comment ID TEXT":[
"note","reply","say"],"create TITLE":["add","make","new","open"],"delete ID":["del","destroy","remove","rm"],"edit ID":[
"vi","vim"],deinit:["uninstall"],export:["backup","dump","save"],init:["begin","initialize","setup"],"label ID LABEL":["\
labels","tag"],"label ID --remove LABEL":["unlabel","untag"],"link ID depends-on OTHER":["block","depend","depends"],"li\
nk ID parent OTHER":["parent"],list:["all","issues","ll","ls","tickets"],"list QUERY":["filter"],"search QUERY":["find",
"grep"],log:["history"],migrate:["convert","upgrade"],"move ID STATUS":["mv","status","transition"],"claim ID":["lock","\
take"],"restore ID":["undelete"],"set ID FIELD=VALUE":["change","modify","update"],"set ID priority=high":["prioritise",
"prioritize","priority"],"set ID title=TITLE":["rename","title"],"show ID":["cat","display","get","info","view"],"start \
ID":["branch","checkout","switch","work"],stats:["count","summary"],verify:["check","fsck","validate"],board:["kanban"]};
function synonymOf(word,known){const found=Object.entries(SYNONYMS).find(([,words])=>words.includes(word.toLowerCase()));
const[way=""]=found??[];return known.includes(way.replace(/ .*/,""))?`git ticket ${way}`:void 0}var LINKS={"blocked-by":"\
depends-on",blocks:"OTHER depends-on ID",child:"OTHER parent ID",children:"OTHER parent ID","child-of":"parent",needs:"d\
epends-on",requires:"depends-on",subtask:"OTHER parent ID"};function linkSynonym(type){return Object.hasOwn(LINKS,type)?
LINKS[type]:void 0}module.exports={__proto__:null,SYNONYMS,synonymOf,linkSynonym};
