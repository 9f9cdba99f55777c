var{shownLines}=require("./shared-domain-mentions-shown-lines.js");var VERBS=new Map([...["close","closes","closed","fix",
"fixes","fixed","resolve","resolves","resolved"].map(word=>[word,"closes"]),...["start","starts","started","begin","begi\
ns"].map(word=>[word,"starts"]),...["ref","refs","reference","references","see","re","relates to","part of"].map(word=>[
word,"refs"])]);var STRENGTH={refs:0,starts:1,closes:2};function strongest(mentions,nameOf=({token})=>token.toLowerCase()){
const best=new Map;for(const mention of mentions){const name=nameOf(mention);const other=best.get(name);const sure=mention.
sure||other?.sure===true;const wins=other===void 0||STRENGTH[mention.verb]>STRENGTH[other.verb];best.set(name,{...wins?mention:
other,sure})}return[...best.values()]}var WORDS=[...VERBS.keys()].sort((a,b)=>b.length-a.length).join("|").replace(/ /g,
"\\s+");var OPEN=`[\\[("'*]{0,3}`;var CLOSE=`[\\])"'*]{0,3}`;var SAID=new RegExp(`(?<![\\w-])(${WORDS})\\*{0,2}(?:\\s*:\\*{\
0,2}\\s*|\\s+)(?:tickets?:?\\s+)?${OPEN}$`,"i");var JOINED=new RegExp(`^${CLOSE}\\s{0,3}(?:,|&|\\+|(?:,\\s{0,3})?\\b(?:and|o\
r)\\b)\\s{0,3}${OPEN}$`,"i");var DENIED=/(?:\b(?:not|never|without|no longer)|n['’]t)\s+(?:(?:yet|fully|really)\s+)?$/i;
var LOOK_BACK=60;var BEFORE="(?<![\\w./\\\\@#%&=+~-])";var AFTER="(?![\\w/\\\\@-]|\\.\\w)";var ALIAS="[a-z][a-z0-9]{0,30\
}(?:[-_.][a-z0-9]{1,30}){1,4}";function names(prefix){return new RegExp(`${BEFORE}(?:(${prefix}-[0-9a-tv-z]{4,12})|(${ALIAS}\
))${AFTER}`,"gi")}function verbBefore(gap,listed){const near=gap.slice(-LOOK_BACK);const said=SAID.exec(near);if(said===
null)return JOINED.test(gap)?listed:void 0;const word=(said[1]??"").toLowerCase().replace(/\s+/g," ");return DENIED.test(
near.slice(0,said.index))?"refs":VERBS.get(word)}var numbered=name=>/\d[a-z0-9]*$/i.test(name.slice(name.search(/[-_.]/)));
function scanLine(line,prefix){const found=[];let end=0;let listed;for(const match of line.matchAll(names(prefix))){const[
token,own]=match;listed=verbBefore(line.slice(end,match.index),listed);end=match.index+token.length;if(own===void 0&&(listed===
void 0||!numbered(token)))continue;const sure=own!==void 0&&(listed!==void 0||/\d/.test(token.slice(prefix.length)));found.
push({token,verb:listed??"refs",sure,at:match.index})}return found}var TRAILER=/^([A-Za-z][A-Za-z -]{0,30}?)[ \t]*:[ \t]*(\S.*)$/;
var NAME=/^[A-Za-z][A-Za-z0-9]{0,30}(?:[-_.][A-Za-z0-9]{1,30}){1,4}$/;var ANY_NAME=/^[\w#][\w.#/-]{0,99}$/;var LINE_OF_TICKETS=/^tickets?$/;
function verbOf(key){return LINE_OF_TICKETS.test(key)?"refs":VERBS.get(key.replace(/-/g," "))}function trailerNames(line){
const[,written="",value=""]=TRAILER.exec(line)??[];const key=written.trim().toLowerCase();const verb=verbOf(key);if(verb===
void 0)return void 0;const name=LINE_OF_TICKETS.test(key)?ANY_NAME:NAME;const first=line.length-value.length;const words=[
...value.matchAll(/[^\s,]+/g)].map(m=>({token:m[0],at:first+m.index}));if(!words.every(({token})=>name.test(token)&&/\d|-/.
test(token)))return void 0;return words.map(({token,at})=>({token,verb,sure:true,at}))}function scanLines(lines,prefix,first){
const subject=first==="subject"?lines.findIndex(line=>line.trim()!==""):-1;return lines.flatMap((line,i)=>{const listed=i===
subject?void 0:trailerNames(line);const part=i===subject?"subject":listed===void 0?"body":"trailer";return(listed??scanLine(
line,prefix)).map(placed(part,i+1))})}var placed=(part,line)=>({token,verb,sure,at})=>({token,verb,sure,place:{part,line,
column:at+1}});function mentionsInMarkdown(text,prefix){return scanLines(shownLines(text),prefix,"body")}function mentionsInTitle(title,prefix){
return scanLines(shownLines(title.trim()),prefix,"subject")}var SCISSORS=" ------------------------ >8 -----------------\
-------";var OF_ANOTHER=/^\s*(?:(?:Revert|Reapply) "|(?:fixup|squash|amend)! )/;function kept(text,comment){if(comment===
void 0||comment==="")return text;const lines=text.split("\n");const cut=lines.findIndex(line=>line.trimEnd()===comment+SCISSORS);
const shown=cut<0?lines:lines.slice(0,cut);return shown.map(line=>line.startsWith(comment)?"":line).join("\n")}function mentionsInMessage(text,options){
const lines=shownLines(kept(text,options.comment));const found=scanLines(lines,options.prefix,"subject");if(!OF_ANOTHER.
test(lines.find(line=>line.trim()!=="")??""))return found;return found.map(m=>m.place.part==="subject"?{...m,verb:"refs"}:
m)}module.exports={__proto__:null,strongest,mentionsInMarkdown,mentionsInTitle,mentionsInMessage};
