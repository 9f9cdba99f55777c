var{base_errors__TicketError:TicketError}=require("./start.js");function badEvent(path,problem,cause){const message=`The\
 event in ${path} ${problem}.`;const hint="GITHUB_EVENT_PATH names the file: the runner sets it.";return new TicketError(
"BAD_EVENT","invalid",message,{data:{path},hint,cause})}function notOnRunner(name,value){const message=`${name} is not a\
s a runner sets it: ${JSON.stringify(value)}.`;return new TicketError("NOT_ON_RUNNER","usage",message,{data:{name,value},
hint:"This program is for GitHub Actions: docs/github-action.md."})}module.exports={__proto__:null,badEvent,notOnRunner};
