var{cli_render_escape__escapeLine:escapeLine,cli_render_json__jsonDocument:jsonDocument}=require("./start.js");function tellAgent(change,dryRun,{
io,json}){if(json){io.out(jsonDocument("agent-change",change));return}if(dryRun)io.err("Nothing was written (--dry-run).\
\n");else if(change.commit===null)io.err("Nothing changed.\n");if(change.change!=="unchanged")io.out(`${change.name} ${change.
change}
`)}function takesWords({skills,types,most}){return[...skills.length===0?[]:[`skills ${skills.join(", ")}`],...types.length===
0?[]:[`takes ${types.join(", ")}`],...most===null?[]:[`at most ${most}`]].map(escapeLine).join("; ")}module.exports={__proto__:null,
tellAgent,takesWords};
