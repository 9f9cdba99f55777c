var{cli_render_counted__counted:counted}=require("./commands.js");var{cli_render_escape__escapeLine:escapeLine,cli_render_json__jsonDocument:jsonDocument,
base_errors__EXIT:EXIT}=require("./start.js");function lineOf({came,tickets,read,why,ms}){const all=counted(tickets,"tic\
ket");if(came==="kept")return`The cache is of the head already: ${all}.`;if(came==="refreshed")return`Brought the cache \
up to date: ${read} of ${all}, in ${ms} ms.`;const reason=why===null?"":` What was there was not believed: ${escapeLine(
why)}.`;return`Made the cache: ${all}, in ${ms} ms.${reason}`}var run=async(_call,{io,json,tickets})=>{const result=await(await tickets()).
warmCache();io.out(json?jsonDocument("cache-warm",result):`${lineOf(result)}
`);return EXIT.ok};module.exports={__proto__:null,run};
