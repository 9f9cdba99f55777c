var{cli_render_escape__escapeLine:escapeLine,cli_render_escape__escapeText:escapeText,base_similar__closest:closest,base_errors__TicketError:TicketError}=require(
"./start.js");var{HOOKS,hasLines,hookNamed}=require("./shared-app-hooks-hook-names.js");function unknownHook(name,known){
const near=closest(name,known);const meant=near===void 0?"":`Did you mean ${near}? `;return new TicketError("UNKNOWN_HOO\
K","usage",`There is no hook ${JSON.stringify(name)}.`,{data:{hook:name,hooks:known},hint:`${meant}Known: ${known.join("\
, ")}.`})}function hooksOf({operands}){if(operands.length===0)return void 0;return operands.map(name=>{const hook=hookNamed(
name);if(hook===void 0)throw unknownHook(name,HOOKS);return hook})}function whatOf(step){switch(step.kind){case"write":return`\
write ${step.path}`;case"chain":return`keep what is there as ${step.to}, which goes first`;case"edit":return`${hasLines(
step.text)?"put lines into":"take lines out of"} ${step.path}`;case"remove":return`remove ${step.path}`;case"restore":return`\
put back ${step.to}, as it was before`;case"set":return`git config ${step.name} ${JSON.stringify(step.value)}`;case"unse\
t":return`git config --remove-section ${step.name}`;case"manual":return`by hand: ${step.why}`}}function stepLines(steps){
const width=Math.max(0,...steps.map(({hook})=>hook.length));return steps.map(step=>`${step.hook.padEnd(width)}  ${escapeLine(
whatOf(step))}
`).join("")}function manualLines(steps){return steps.flatMap(step=>step.kind==="manual"?[`hint: for ${step.hook}, add: ${escapeLine(
step.line)}
`]:[]).join("")}function stepTexts(steps){return steps.map(step=>{const head=`# ${step.hook}: ${escapeLine(whatOf(step))}\

`;if(step.kind==="write"||step.kind==="edit")return`${head}${escapeText(step.text)}
`;return step.kind==="manual"?`${head}${escapeLine(step.line)}

`:`${head}
`}).join("")}module.exports={__proto__:null,unknownHook,hooksOf,stepLines,manualLines,stepTexts};
