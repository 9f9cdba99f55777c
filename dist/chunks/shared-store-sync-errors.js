var{base_errors__TicketError:TicketError}=require("./start.js");var short=oid=>oid?.slice(0,12)??"nothing";var PUT_BACK="\
Nothing was lost here. To put your tickets back there:";function remoteRewritten(remote,ref,seen,now){const{name}=remote;
const message=`The tickets on ${name} were rewritten: ${short(now)} does not descend from ${short(seen)}, which was ther\
e.`;return new TicketError("REMOTE_REWRITTEN","remote",message,{data:{remote:name,ref,seen:seen??null,now:now??null},hint:`\
Nothing was taken, nothing is lost. To join both all the same: git fetch ${name} ${ref} && git ticket merge FETCH_HEAD &\
& git ticket push ${name}`})}function remoteDeleted({name},ref,seen){const message=`The tickets on ${name} were deleted;\
 ${short(seen)} was there.`;return new TicketError("REMOTE_DELETED","remote",message,{data:{remote:name,ref,seen},hint:`${PUT_BACK}\
 git ticket push ${name}`})}function remoteUnrelated({name},head,tip){const message=`The tickets on ${name} and yours be\
gan apart: they may be of two projects.`;return new TicketError("REMOTE_UNRELATED","remote",message,{data:{remote:name,head,
tip},hint:`Nothing was joined. If they belong together: git ticket sync --allow-unrelated ${name}`})}function clockQuarantine(remote,commit,author,why){
const{name}=remote;const message=`A commit from ${name} is kept apart: ${short(commit)} by ${author} ${why}.`;return new TicketError(
"CLOCK_QUARANTINE","clock",message,{data:{remote:name,commit,author,why},hint:`Your own tickets are as they were. Check \
the clocks (git ticket doctor); to join it all the same: git ticket sync --accept-clock-skew ${name}`})}function remoteInvalid({
name},tip,path,problem){const message=`The tickets on ${name} are damaged and were not taken: ${path} ${problem}.`;return new TicketError(
"REMOTE_INVALID","invalid",message,{data:{remote:name,commit:tip,path,problem},hint:`Your own tickets are as they were. \
To see who did it: git log ${short(tip)} -- ${path}`})}function wayOut({why,reason,words},ref){if(why==="denied")return"\
Ask whoever runs it for the right to push.";if(why==="signatures")return`Joins are made alike by every clone, so nobody \
can sign them. Exempt ${ref} from the rule.`;if(/checked out/.test(reason))return`That branch is checked out there. Use \
a ref that is no branch: git config ticket.ref refs/tickets/main`;if(/shallow/.test(`${reason} ${words}`))return`This cl\
one has not all the history. Deepen it: git fetch --unshallow`;const branch=ref.startsWith("refs/heads/")?`Exempt ${ref}\
 from the rule.`:"Where a host wants branches only: git config ticket.ref refs/heads/tickets (and git branch tickets ref\
s/tickets/main).";return`It keeps what it has, and you keep what you wrote. ${branch}`}function pushRefused(remote,ref,outcome){
const{why,reason,words}=outcome;const{name}=remote;const said=words===""||words===reason?reason:`${reason}: ${words}`;const message=`\
The remote ${name} refused the tickets: ${said.replace(/[.!]+$/,"")}.`;const detail={data:{remote:name,ref,reason,words},
hint:wayOut(outcome,ref)};if(why==="denied")return new TicketError("REMOTE_DENIED","auth",message,detail);if(why==="sign\
atures")return new TicketError("REMOTE_WANTS_SIGNATURES","remote",message,detail);return new TicketError("REMOTE_REFUSED",
"remote",message,detail)}function remoteBusy({name},reason,tries,stuck){const message=stuck?`The remote ${name} does not\
 take the tickets, though nobody else pushed: ${reason}.`:`Other clones kept being faster at ${name}.`;return new TicketError(
"REMOTE_BUSY","conflict",message,{data:{remote:name,reason,tries,stuck},hint:stuck?"Nothing is lost. A lock may have bee\
n left behind there; whoever runs it can look.":"Nothing is lost. Run the command again.",retryable:true})}function remoteAhead({
name},reason){const message=`The remote ${name} has tickets that you have not joined (${reason}).`;return new TicketError(
"REMOTE_AHEAD","conflict",message,{data:{remote:name,reason},hint:`To join them and push: git ticket sync ${name}`,retryable:true})}
module.exports={__proto__:null,remoteRewritten,remoteDeleted,remoteUnrelated,clockQuarantine,remoteInvalid,pushRefused,remoteBusy,
remoteAhead};
