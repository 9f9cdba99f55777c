var{cli_render_escape__escapeLine:escapeLine,base_errors__isTicketError:isTicketError}=require("./start.js");var{unknownHook}=require(
"./shared-cli-hook-words.js");require("./shared-app-hooks-hook-names.js");var HOOKS=new Map([["prepare-commit-msg",async()=>(await Promise.
resolve().then(()=>require("./hooks-prepare-commit-msg.js"))).prepareCommitMsg],["commit-msg",async()=>(await Promise.resolve().
then(()=>require("./hooks-commit-msg.js"))).commitMsg],["post-commit",async()=>(await Promise.resolve().then(()=>require(
"./hooks-follow.js"))).postCommit],["post-rewrite",async()=>(await Promise.resolve().then(()=>require("./hooks-follow.js"))).
postRewrite],["post-merge",async()=>(await Promise.resolve().then(()=>require("./hooks-join.js"))).postMerge],["post-che\
ckout",async()=>(await Promise.resolve().then(()=>require("./hooks-join.js"))).postCheckout],["pre-push",async()=>(await Promise.
resolve().then(()=>require("./hooks-push.js"))).prePush],["pre-receive",async()=>(await Promise.resolve().then(()=>require(
"./hooks-receive.js"))).preReceive],["update",async()=>(await Promise.resolve().then(()=>require("./hooks-receive.js"))).
update]]);var GUARDS=new Set(["pre-receive","update"]);var RUNNABLE=[...HOOKS.keys()];function refused({message,hint},{say}){
say(`error: ${message}`);if(hint!==void 0)say(`hint: ${hint}`);return 1}async function runHook(name,call){const hook=await HOOKS.
get(name)?.();if(hook===void 0)throw new Error(`no hook ${name}`);try{return await hook(call)}catch(error){if(!isTicketError(
error))throw error;if(GUARDS.has(name))return refused(error,call);if(error.kind==="usage")throw error;if(error.code!=="N\
O_TICKETS")call.say(`note: ${error.message}`);return 0}}var run=async(call,{io,dir,tickets})=>{const[name="",...args]=call.
operands;if(!RUNNABLE.includes(name))throw unknownHook(name,RUNNABLE);const say=line=>io.err(`${escapeLine(line)}
`);return runHook(name,{args,dir,tickets,say,input:()=>io.input()})};module.exports={__proto__:null,run};
