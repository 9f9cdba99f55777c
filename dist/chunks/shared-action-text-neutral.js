var{base_unseen__UNSHOWN_ALL:UNSHOWN_ALL}=require("./start.js");var BREAK="⁠";var BREAKS=[[/@/g,`@${BREAK}`],[/#(?=\d)/g,
`#${BREAK}`],[/\b(gh)-(?=\d)/gi,`$1-${BREAK}`],[/\b([a-z][a-z0-9+.-]*:)(?=\/\/)/gi,`$1${BREAK}`],[/\b(mailto|xmpp|javascript|data|vbscript):/gi,
`$1:${BREAK}`],[/\b(www)\./gi,`$1${BREAK}.`],[/::/g,`:${BREAK}:`],[/##(?=\[)/g,`#${BREAK}#`]];var ENTITIES={"&":"&amp;",
"<":"&lt;",">":"&gt;",$:"&#36;"};function oneLine(text,most=200){const shown=text.slice(0,most*8).replaceAll(/\s+/g," ").
replaceAll(UNSHOWN_ALL,"").trim();const characters=[...shown];return characters.length<=most?shown:`${characters.slice(0,
most-1).join("")}…`}var HEX=/\b[0-9a-f]{7,}\b/gi;var PIECES=/.{4}(?=.)/g;var broken=text=>BREAKS.reduce((rest,[pattern,
by])=>rest.replaceAll(pattern,by),text).replaceAll(HEX,name=>name.replaceAll(PIECES,`$&${BREAK}`));function neutralMarkdown(text,most){
return broken(oneLine(text,most)).replaceAll(/[\\`*_{}[\]()!|~^]/g,"\\$&").replaceAll(/[&<>$]/g,character=>ENTITIES[character]??
character).replaceAll(/^(?=[-+=\d])/g,BREAK)}function neutralLog(text,most=1e3){return broken(oneLine(text,most))}module.
exports={neutralMarkdown,neutralLog};
