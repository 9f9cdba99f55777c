var{cli_render_width__widthFor:widthFor}=require("./commands.js");var{cli_render_escape__escapeLine:escapeLine}=require(
"./start.js");var INDENT="  ";var[BEFORE,MARKED,AFTER]=[40,30,40];function beginning(text,most){const all=[...text];return all.
length>most?`${all.slice(0,most-1).join("")}\u2026`:text}function ending(text,most){const all=[...text];return all.length>
most?`\u2026${all.slice(1-most).join("")}`:text}function queryMarkOf(data){const{query,offset,length}=data;if(typeof query!==
"string"||typeof offset!=="number"||typeof length!=="number")return void 0;return offset>query.length?void 0:{query,offset,
length}}async function queryMarkLines({query,offset,length},marked){const pieces=[ending(query.slice(0,offset),BEFORE),beginning(
query.slice(offset,offset+length),MARKED),beginning(query.slice(offset+length),AFTER)].map(escapeLine);const[before="",own=""]=pieces;
const width=await widthFor(pieces);const tail="~".repeat(Math.max(0,width(own)-1));const line=`${INDENT}${pieces.join("")}`.
trimEnd();return`${line}
${INDENT}${" ".repeat(width(before))}${marked(`^${tail}`)}
`}module.exports={__proto__:null,queryMarkLines,queryMarkOf};
