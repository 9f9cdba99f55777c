var{cli_working__holderOption:holderOption}=require("./commands.js");var{base_errors__EXIT:EXIT}=require("./start.js");require(
"./base.js");var run=async(call,context)=>{const{io,json}=context;const prime=await(await context.tickets()).prime(holderOption(
call,context));if(json){const{primeDocument}=await Promise.resolve().then(()=>require("./app-prime-document.js"));const{
jsonDocument}=await Promise.resolve().then(()=>require("./start.js"));io.out(jsonDocument("prime",primeDocument(prime)))}else
io.out((await Promise.resolve().then(()=>require("./shared-app-agent-guide-prime-text.js"))).primeText(prime));return EXIT.
ok};module.exports={__proto__:null,run};
