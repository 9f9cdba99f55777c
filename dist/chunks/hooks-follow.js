function tell({tickets,faults},{say}){for(const{shown,title,did}of tickets)if(did!=="relinked")say(`${shown} ${did}: ${title}`);
for(const fault of faults)say(`note: ${fault}`)}var postCommit=async call=>{tell(await(await call.tickets()).followCommits(),
call);return 0};var PAIR=/^([0-9a-f]{40}|[0-9a-f]{64}) ([0-9a-f]{40}|[0-9a-f]{64})(?: |$)/;function rewritesIn(input){return input.
split("\n").flatMap(line=>{const[,before,after]=PAIR.exec(line)??[];return before===void 0||after===void 0?[]:[{before,after}]})}
var postRewrite=async call=>{const rewrites=rewritesIn(await call.input());if(rewrites.length>0)tell(await(await call.tickets()).
followCommits(rewrites),call);return 0};module.exports={__proto__:null,postCommit,postRewrite};
