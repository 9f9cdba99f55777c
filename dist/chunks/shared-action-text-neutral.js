var{shownLine}=require("./shared-base-shown-line.js");var BREAK="\u2060";var BREAKS=[[/@/g,`@${BREAK}`],[/#(?=\d)/g,`#${BREAK}`],
[/(?<![a-z0-9])(gh)-(?=\d)/gi,`$1-${BREAK}`],[/(?<![a-z0-9])([a-z][a-z0-9+.-]*:)(?=\/\/)/gi,`$1${BREAK}`],[/(?<![a-z0-9])(mailto|xmpp|javascript|data|vbscript):/gi,
`$1:${BREAK}`],[/(?<![a-z0-9])(www)\./gi,`$1${BREAK}.`],[/:(?=:)/g,`:${BREAK}`],[/##(?=\[)/g,`#${BREAK}#`]];var ENTITIES={
"&":"&amp;","<":"&lt;",">":"&gt;",$:"&#36;"};var HEX=/(?<![a-z0-9])[0-9a-f]{7,}(?![a-z0-9])/gi;var PIECES=/.{4}(?=.)/g;var broken=text=>BREAKS.
reduce((rest,[pattern,by])=>rest.replaceAll(pattern,by),text).replaceAll(HEX,name=>name.replaceAll(PIECES,`$&${BREAK}`));
function neutralMarkdown(text,most=200){return broken(shownLine(text,most)).replaceAll(/[\\`*_{}[\]()!|~^]/g,"\\$&").replaceAll(
/[&<>$]/g,character=>ENTITIES[character]??character).replaceAll(/^(?=[-+=\d])/g,BREAK)}function neutralLog(text,most=1e3){
return broken(shownLine(text,most))}module.exports={__proto__:null,neutralMarkdown,neutralLog};
