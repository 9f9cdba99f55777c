var{cli_render_counted__counted:counted}=require("./commands.js");var{cli_render_escape__escapeLine:escapeLine,cli_render_json__jsonDocument:jsonDocument,
base_errors__EXIT:EXIT}=require("./start.js");var MOST_LINES=20;var lineOf=({word,indexed,found})=>`"${escapeLine(word)}\
": in ${counted(indexed,"ticket")} by the index, in ${found} by the tickets
`;var run=async(_call,{io,json,tickets})=>{const verdict=await(await tickets()).verifyIndex();const{commit,differences,words,
tickets:count}=verdict;const code=differences.length===0?EXIT.ok:EXIT.failed;if(json){io.out(jsonDocument("index-verify",
verdict));return code}for(const difference of differences.slice(0,MOST_LINES))io.out(lineOf(difference));const more=differences.
length-MOST_LINES;if(more>0)io.out(`\u2026 and ${more} more; --json has them all
`);if(commit===null)io.out("There is no index of the head to compare.\n");else if(code===EXIT.ok)io.out(`${counted(words,
"word")} of ${counted(count,"ticket")} compared: no difference.
`);else io.out(`${counted(differences.length,"difference")}. Have it made anew: git ticket index rebuild
`);return code};module.exports={__proto__:null,run};
