var{cli_render_counted__counted:counted}=require("./commands.js");var{cli_render_escape__escapeLine:escapeLine,cli_render_json__jsonDocument:jsonDocument,
base_errors__EXIT:EXIT}=require("./start.js");var MOST_LINES=20;var MOST_TEXT=80;function shown(value){const text=escapeLine(
typeof value==="string"?value:JSON.stringify(value));return text.length>MOST_TEXT?`${text.slice(0,MOST_TEXT)}\u2026`:text}
function lineOf({ticket,what,cached,git}){const of=ticket===null?what:`${ticket} ${what}`;return`${of}: cached ${shown(cached)}\
, git has ${shown(git)}
`}function print({commit,current,tickets,differences},io){for(const difference of differences.slice(0,MOST_LINES))io.out(
lineOf(difference));const more=differences.length-MOST_LINES;if(more>0)io.out(`\u2026 and ${more} more; --json has them \
all
`);if(differences.length>0)io.out(`${counted(differences.length,"difference")}. Have it made anew: git ticket cache clea\
r
`);else if(commit===null)io.out("There is no cache to compare.\n");else{const of=current?"the head":`${commit.slice(0,12)}\
, which is not the head`;io.out(`${counted(tickets,"ticket")} compared with git, at ${of}: no difference.
`)}}var run=async(_call,{io,json,tickets})=>{const verdict=await(await tickets()).verifyCache();if(json)io.out(jsonDocument(
"cache-verify",verdict));else print(verdict,io);return verdict.differences.length===0?EXIT.ok:EXIT.failed};module.exports=
{__proto__:null,run};
