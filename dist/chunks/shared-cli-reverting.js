var{cli_render_escape__escapeLine:escapeLine,cli_render_escape__escapeShort:escapeShort,cli_render_json__jsonDocument:jsonDocument,
base_errors__EXIT:EXIT}=require("./start.js");var{domain_id__isTicketId:isTicketId}=require("./base.js");var REASONS={"c\
hanged-later":"was changed later","for-ever":"can't be taken back"};function shown(value){if(value===null)return"";return`\
 (now ${escapeShort(JSON.stringify(value))})`}function keptLine({shown:id,field,reason,value}){if(field==="created"&&reason===
"changed-later")return`kept: ${id} was changed since it was created; --force deletes it
`;return`kept: ${id} ${escapeLine(field)} ${REASONS[reason]}${shown(value)}
`}function tell(result,dryRun,{io}){const what=result.changed.every(isTicketId)?"ticket":"document";const count=`${result.
changed.length} ${what}${result.changed.length===1?"":"s"}`;const batch=`${result.reverted.slice(0,12)} "${escapeLine(result.
subject)}"`;if(dryRun)io.out(`Would take back ${batch}: ${count}; nothing was written.
`);else if(result.commit===null)io.out(`Nothing of ${batch} was left to take back.
`);else io.out(`Took back ${batch}: ${count}, in commit ${result.commit.slice(0,12)}
`);for(const kept of result.kept)io.err(keptLine(kept));for(const lost of result.lost)io.err(`note: ${lost.shown} ${escapeLine(
lost.field)} had been ${escapeShort(JSON.stringify(lost.value))} in ${lost.commit.slice(0,12)}
`)}async function revertAndPrint(target,call,context){const[force,dryRun]=[call.flag("force"),call.flag("dry-run")];const result=await(await context.
tickets()).revert(target,{force,dryRun});if(context.json)context.io.out(jsonDocument("revert",result));else tell(result,
dryRun,context);return EXIT.ok}module.exports={__proto__:null,revertAndPrint};
