var{cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT}=require("./start.js");var{textNote}=require("./sh\
ared-cli-text-note.js");var run=async(call,{io,json,tickets})=>{const result=await(await tickets()).merge(call.operands[0]??
"");const{kind,commit,joined,added,texts}=result;const oid=commit.slice(0,12);if(json)io.out(jsonDocument("merge",result));else if(kind===
"up-to-date")io.out("Up to date; nothing was changed.\n");else if(kind==="fast-forward")io.out(`Went forward to commit ${oid}\

`);else io.out(`Joined: ${joined.length} that differed, ${added} new, in commit ${oid}
`);if(!json)for(const text of texts)io.err(textNote(text));return EXIT.ok};module.exports={__proto__:null,run};
