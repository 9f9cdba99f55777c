var{git_native_write_failure__writeFailure:writeFailure}=require("./git-write.js");var{git_remotes__withoutSecrets:withoutSecrets}=require(
"./sync.js");require("./base.js");var{git_native_git_errors__plainWords:plainWords,git_native_git_errors__unexpectedOutcome:unexpectedOutcome}=require(
"./tickets.js");require("./start.js");var{denied,notThere,protocolRefused,unfit,unreachable}=require("./shared-git-remot\
e-errors.js");var DENIED=/Authentication failed|could not read (?:Username|Password)|Permission denied|terminal prompts disabled|Access denied|returned error: 40[137]|Host key verification failed|[Uu]nauthorized|dubious ownership|not exported|access denied/;
var PROTOCOL=/transport '[^']*' not allowed|is not a valid remote|Unable to find remote helper/;var NOT_THERE=/does not appear to be a git repository|[Rr]epository (?:'[^']*' )?not found|returned error: 404|No such file or directory|not a git repository|no such repository/;
var CUT=/Could not resolve|[Uu]nable to (?:access|connect|look up)|[Cc]onnection (?:refused|reset|timed out|closed|was)|unreachable|timed out|early EOF|hung up|RPC failed|unexpected disconnect|Could not read from remote|SSL|certificate|bad line length|protocol error|expected (?:flush|ACK|pack)|Broken pipe|unable to write (?:request|to remote)|invalid index-pack output|index-pack (?:failed|died)|pack-objects (?:failed|died)|disconnected|remote error|Empty reply|returned error: 5\d\d|read error|premature end|packfile/;
var UNFIT=/fsck error in packed object|fsck error/;async function transportFailure({runner},what,remote,outcome){const reason=reasonIn(
outcome.stderr);const data={remote:withoutSecrets(remote),reason};if(outcome.hung)return unreachable(data,"it said nothi\
ng for too long");if(UNFIT.test(reason))return unfit(data);if(PROTOCOL.test(reason))return protocolRefused(data);if(DENIED.
test(reason)&&!/index-pack|unable to create/.test(reason))return denied(data);if(NOT_THERE.test(reason))return notThere(
data);const words={...outcome,stderr:outcome.stderr,stdout:Buffer.from(outcome.stdout)};const local=what==="fetch"?writeFailure(
outcome.stderr):void 0;if(local!==void 0)return local;if(CUT.test(reason)||outcome.code===void 0)return unreachable(data,
reason);return unexpectedOutcome(runner,what,words)}var ADVICE=/(?:; )?(?:fatal: )?Could not read from remote repository\.?; Please make sure you have the correct access rights; and the repository exists\.?/g;
function reasonIn(stderr){const words=plainWords(stderr);const cause=words.replace(ADVICE,"")||words;return cause.replace(
/([a-z][a-z0-9+.-]*:\/\/)[^/@\s']*@/gi,"$1").replace(/[.:; ]+$/,"")}module.exports={__proto__:null,transportFailure};
