function linesOf(report){return report.split("\n").flatMap(line=>{const[flag="",refs,summary]=line.split("	");if(refs===
void 0||summary===void 0||flag.length!==1)return[];return[{flag,target:refs.slice(refs.indexOf(":")+1),summary}]})}var LOST_RACE=/failed to (?:update|lock)|cannot lock|incorrect old value|already exists|is at [0-9a-f]+ but expected|fetch first|non-fast-forward|stale|transaction failed|reference broken/i;
var POLICY=/hook|protect|den(?:y|ied)|declin|prohibit|forbid|not (?:allowed|permitted|supported)|refus|checked out|hidden|read-?only|archiv|quota|exceed|unpack|missing necessary|funny refname|rule/i;
var SYSTEM=/permission denied|insufficient permission|read-only file system|no space left|quota exceeded/i;var DENIED=/permission|not authorized|unauthorized|access denied|insufficient|you are not allowed to push/i;
var SIGNATURES=/(?:must|have to|need to|require[sd]?|only)\b[^.;]*\bsign(?:ed|atures?)\b|unsigned|unverified signature/i;
function refusalOf(reason,words){const all=`${reason}; ${words}`;if(SIGNATURES.test(all))return"signatures";return DENIED.
test(all)?"denied":"policy"}function parsePushReport(report,ref,words){const line=linesOf(report).find(l=>l.target===ref);
if(line===void 0)return void 0;const{flag,summary}=line;if(flag==="=")return{kind:"up-to-date"};if(flag!=="!")return{kind:"\
pushed",from:/^([0-9a-f]+)\.\./.exec(summary)?.[1]};const[,who="",reason=""]=/^\[([^\]]*)\](?: \((.*)\))?$/.exec(summary)??
[];if(who==="rejected")return{kind:"race",by:"client",reason};return judgeRejection(reason,words,summary)}function judgeRejection(reason,words,otherwise=reason){
const raced=LOST_RACE.test(reason)&&!SYSTEM.test(words);if(raced||!POLICY.test(`${reason}; ${words}`))return{kind:"race",
by:"remote",reason:reason||otherwise};return{kind:"refused",why:refusalOf(reason,words),reason,words}}module.exports={__proto__:null,
parsePushReport,judgeRejection};
