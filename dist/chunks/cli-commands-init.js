var{cli_render_escape__escapeLine:escapeLine,cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT}=require(
"./start.js");function tell({created,adopted,ref,prefix,unasked},io){for(const{remote,error}of unasked)io.err(`warning: \
nobody knows whether ${escapeLine(remote)} has tickets: ${escapeLine(error.message)}
`);if(adopted!==null)io.out(`Took the tickets of ${escapeLine(adopted)}; ids look like ${prefix}-7k3m.
`);else if(created)io.out(`Tickets begin on ${ref}; ids look like ${prefix}-7k3m.
`);else io.out(`There are tickets on ${ref} already; nothing was changed.
`)}var run=async(call,{io,json,tickets})=>{const prefix=call.text("prefix");const offline=call.flag("offline");const options={
offline,...prefix===void 0?{}:{prefix}};const result=await(await tickets()).init(options);if(json){const unasked=result.
unasked.map(({remote,error})=>({remote,code:error.code}));io.out(jsonDocument("init",{...result,unasked}))}else tell(result,
io);return EXIT.ok};module.exports={__proto__:null,run};
