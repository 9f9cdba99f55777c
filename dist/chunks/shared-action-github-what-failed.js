var{base_errors__isTicketError:isTicketError}=require("./start.js");var PERMISSIONS=[[/\/check-runs/,"checks: write"],[/\/issues\/(?:comments|\d+\/comments)/,
"pull-requests: write"],[/\/dispatches/,"contents: write"],[/\/pulls\//,"pull-requests: read"],[/\/issues/,"issues: read"]];
var isAnswer=error=>error instanceof Error&&error.name==="HttpError"&&"status"in error;var isForbidden=error=>isAnswer(error)&&
error.status===403&&!/rate limit/i.test(String(error.message));function placeOf(url){return URL.canParse(url)?new URL(url).
pathname:url}function hintFor(status,place){const needed=PERMISSIONS.find(([pattern])=>pattern.test(place))?.[1];switch(status){case 401:
return"The input token is wrong or has expired; leave it out to use that of the workflow.";case 403:return needed===void 0?
"Look at the permissions of the job: docs/github-action.md.":`Give the job the permission ${needed}. Naming any permissi\
on drops all others: name contents too.`;case 404:return"It is not there, or the token may not see it.";case 422:return"\
GitHub could not use what was sent: this is a fault of the Action, please report it.";case 429:return"A limit of GitHub'\
s was reached. Run the job again later.";default:return status>=500?"GitHub had a failure that lasted. Run the job again\
 later.":void 0}}var KINDS={401:"auth",403:"auth",404:"notFound",422:"invalid"};function failedAnswer({status,message,request}){
const code=Number(status);const place=placeOf(String(request?.url??""));const limited=code===403&&/rate limit/i.test(String(
message));const what=`${String(request?.method??"")} ${place}`.trim();const said=String(message).split("\n",1)[0]?.replace(
/ - https?:\/\/\S+$/,"")??"";return{kind:limited?"remote":KINDS[code]??"remote",message:`GitHub answered ${what} with ${code}\
: ${said.slice(0,200)}`,hint:hintFor(limited?429:code,place)}}function whatFailed(error){if(isTicketError(error))return{
kind:error.kind,message:error.message,hint:error.hint};if(isAnswer(error))return failedAnswer(error);const message=error instanceof
Error?`${error.name}: ${error.message}`:String(error);return{kind:"internal",message,hint:"This is a fault of the Action\
: please report it."}}module.exports={__proto__:null,isForbidden,whatFailed};
