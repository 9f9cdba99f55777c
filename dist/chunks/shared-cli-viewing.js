var{cli_render_json__jsonDocument:jsonDocument}=require("./start.js");function tellView(change,dryRun,{io,json}){if(json)
io.out(jsonDocument("view-change",change));else{io.out(`${change.name} ${change.change}
`);if(dryRun)io.err("Nothing was written (--dry-run).\n")}}module.exports={__proto__:null,tellView};
