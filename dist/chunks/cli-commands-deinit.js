var{cli_render_escape__escapeLine:escapeLine,cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT,base_errors__TicketError:TicketError}=require(
"./start.js");var counted=(count,what)=>`${count} ${what}${count===1?"":"s"}`;function ticketsIn({tickets}){return tickets===
null?"tickets that can't be counted":counted(tickets,"ticket")}function lossLines(plan){const{ref,head,copies}=plan;if(head===
null)return"";const there=`note: ${ref} holds ${ticketsIn(plan)}, deleted ones too, at commit ${head.slice(0,12)}
`;if(copies.length>0)return`${there}note: the same is in ${copies.map(escapeLine).join(", ")}
`;return[`${there}warning: no remote-tracking ref holds them. To keep a copy:`,`  git bundle create tickets.bundle ${ref}`,
""].join("\n")}function ticketLines(result,dryRun){const{ref,head,purged,backups,tracking}=result;const kept=backups.length===
0?"":` and ${counted(backups.length,"backup")}`;if(!purged&&head===null&&kept==="")return[];if(!purged)return[`The ticke\
ts stay: ${ticketsIn(result)} on ${ref}${kept}.`,"To remove them too: git ticket deinit --purge-ref"];const verb=dryRun?
"Would remove":"Removed";const lines=[...head===null?[]:[`${verb} ${ref} and its reflog`],...[...backups,...tracking].map(
({ref:other})=>`${verb} ${other}`)];if(dryRun||head===null)return lines;return[...lines,"The objects go when git next co\
llects what no ref holds; at once: git gc --prune=now",`To bring the tickets back before that: git update-ref --create-r\
eflog ${ref} ${head} ""`]}function deinitLines(result,dryRun){const verb=dryRun?"Would remove":"Removed";const removed=result.
removed.map(({path,what})=>`${verb} ${path} (${what})`);const lines=[...removed,...ticketLines(result,dryRun)];if(lines.
length===0)lines.push("There is nothing of git ticket in this repository.");return`${lines.join("\n")}
`}function notConfirmed(message,{ref}){return new TicketError("NOT_CONFIRMED","usage",message,{data:{ref},hint:"Tickets \
that nobody else has are lost then, so a person has to say it. What they can do says -h."})}async function confirm(call,plan,{
io,json}){if(call.flag("yes"))return;if(json||!io.inIsTty)throw notConfirmed("--purge-ref removes all tickets, and nobod\
y is here to ask.",plan);const typed=await io.ask(`Remove all tickets for ever? Type ${plan.ref} to do it: `);if(typed.trim()!==
plan.ref)throw notConfirmed("Nothing was removed.",plan)}function tellLeft({left},{io,json}){for(const{what,path,why}of json?
[]:left)io.err(why==="in use"?`warning: ${escapeLine(path)} stays: this ${what} may be in use. Run git ticket deinit aga\
in later.
`:`note: ${escapeLine(path)} stays: it is none of git ticket's.
`);return left.some(({why})=>why==="in use")}async function tellGuides({io,json,dir}){if(json)return;const{GUIDE_FILES,guidesIn}=await Promise.
resolve().then(()=>require("./shared-app-agent-guide-guide-file.js"));for(const target of await guidesIn(dir))io.err(`no\
te: ${GUIDE_FILES[target]} has lines for agents. To take them out: git ticket setup ${target} --remove
`)}var run=async(call,context)=>{const{io,json}=context;const tickets=await context.tickets();const purgeRef=call.flag("\
purge-ref");const dryRun=call.flag("dry-run");const plan=await tickets.deinit({purgeRef,dryRun:true});const silent=json||
call.flag("quiet")&&call.flag("yes");if(plan.purged&&!silent)io.err(lossLines(plan));if(plan.purged&&!dryRun)await confirm(
call,plan,context);const result=dryRun?plan:await tickets.deinit({purgeRef,head:plan.head});io.out(json?jsonDocument("de\
init",result):deinitLines(result,dryRun));await tellGuides(context);return tellLeft(result,context)?EXIT.conflict:EXIT.ok};
module.exports={__proto__:null,run};
