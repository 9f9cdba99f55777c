var{base_unseen__UNSHOWN_ALL:UNSHOWN_ALL}=require("./start.js");function shownLine(text,most){const shown=text.slice(0,most*
8).replaceAll(/\s+/g," ").replaceAll(UNSHOWN_ALL,"").trim();const characters=[...shown];return characters.length<=most?shown:
`${characters.slice(0,most-1).join("")}\u2026`}module.exports={__proto__:null,shownLine};
