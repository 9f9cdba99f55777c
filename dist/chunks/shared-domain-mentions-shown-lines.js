var FENCE=/^\s*(?:[-*+]\s+)?(`{3,}|~{3,})/;var LIST=/^\s*(?:[-*+]|\d{1,9}[.)])\s/;var INDENTED=/^(?: {4}| {0,3}\t)/;var blank=text=>"\
 ".repeat(text.length);function withoutComments(line,state){let shown="";let rest=line;while(rest!==""){const mark=state.
comment?"-->":"<!--";const at=rest.indexOf(mark);const piece=at<0?rest:rest.slice(0,at);shown+=state.comment?blank(piece):
piece;if(at<0)break;shown+=blank(mark);rest=rest.slice(at+mark.length);state.comment=!state.comment}return shown}function fenced(line,state){
const[,fence]=FENCE.exec(line)??[];if(state.fence===void 0){const opens=fence!==void 0&&!(fence[0]==="`"&&/`{3,}[^`]*`/.
test(line));if(opens)state.fence=fence;return opens}const closes=fence?.startsWith(state.fence)===true&&line.trim()===fence;
if(closes)state.fence=void 0;return true}function indented(line,state){if(line.trim()===""){state.code=!state.list;return false}
if(INDENTED.test(line)&&state.code&&!state.list)return true;if(LIST.test(line))state.list=true;else if(!/^\s/.test(line))
state.list=false;state.code=false;return false}function shownLines(text){const state={fence:void 0,comment:false,list:false,
code:true};return text.split(/\r?\n/).map(line=>{if(!state.comment&&fenced(line,state))return blank(line);const shown=withoutComments(
line,state);if(indented(shown,state)||/^\s{0,3}>/.test(shown))return blank(shown);return shown.replace(/(`{1,3})[^`]*\1/g,
blank)})}module.exports={__proto__:null,shownLines};
