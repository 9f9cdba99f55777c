var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{SYNONYMS:()=>SYNONYMS,linkSynonym:()=>linkSynonym,synonymOf:()=>synonymOf});
module.exports=__toCommonJS(stdin_exports);var SYNONYMS={"assign ID --remove WHO":["unassign"],"close ID":["complete","d\
one","end","finish","fix","resolve"],"close ID --resolution cancelled":["abandon","cancel","drop"],"close ID --resolutio\
n duplicate":["dup","duplicate"],"comment ID TEXT":["note","reply","say"],"create TITLE":["add","make","new","open"],"de\
lete ID":["del","destroy","remove","rm"],"edit ID":["vi","vim"],deinit:["uninstall"],export:["backup","dump","save"],init:[
"begin","initialize","setup"],"label ID LABEL":["labels","tag"],"label ID --remove LABEL":["unlabel","untag"],"link ID d\
epends-on OTHER":["block","depend","depends"],"link ID parent OTHER":["parent"],list:["all","issues","ll","ls","tickets"],
"list QUERY":["find","grep","query","search"],log:["history"],migrate:["convert","upgrade"],"move ID STATUS":["mv","stat\
us","transition"],"move ID in-progress":["start","take","work"],"restore ID":["undelete"],"set ID FIELD=VALUE":["change",
"modify","update"],"set ID priority=high":["prioritise","prioritize","priority"],"set ID title=TITLE":["rename","title"],
"show ID":["cat","display","get","info","view"],stats:["count","summary"],verify:["check","fsck","validate"],board:["kan\
ban"]};function synonymOf(word,known){const found=Object.entries(SYNONYMS).find(([,words])=>words.includes(word.toLowerCase()));
const[way=""]=found??[];return known.includes(way.replace(/ .*/,""))?`git ticket ${way}`:void 0}var LINKS={"blocked-by":"\
depends-on",blocks:"OTHER depends-on ID",child:"OTHER parent ID",children:"OTHER parent ID","child-of":"parent",needs:"d\
epends-on",requires:"depends-on",subtask:"OTHER parent ID"};function linkSynonym(type){return Object.hasOwn(LINKS,type)?
LINKS[type]:void 0}0&&(module.exports={SYNONYMS,linkSynonym,synonymOf});
