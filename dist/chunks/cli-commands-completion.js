var{cli_usage_errors__wrongOperands:wrongOperands,base_similar__closest:closest,cli_render_json__jsonDocument:jsonDocument,
base_errors__EXIT:EXIT}=require("./start.js");var SCRIPTS=new Map([["bash",async()=>(await Promise.resolve().then(()=>require(
"./cli-completion-bash.js"))).BASH],["zsh",async()=>(await Promise.resolve().then(()=>require("./cli-completion-zsh.js"))).
ZSH],["fish",async()=>(await Promise.resolve().then(()=>require("./cli-completion-fish.js"))).FISH]]);var run=async(call,{
io,json})=>{const[shell=""]=call.operands;const load=SCRIPTS.get(shell);if(load===void 0){const near=closest(shell,[...SCRIPTS.
keys()]);const meant=near===void 0?"":`; did you mean ${near}?`;throw wrongOperands(call.spec,`there is no script for ${JSON.
stringify(shell)}${meant}`)}const script=await load();io.out(json?jsonDocument("completion",{shell,script}):script);return EXIT.
ok};module.exports={__proto__:null,run};
