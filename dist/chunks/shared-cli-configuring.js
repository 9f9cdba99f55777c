var{cli_render_escape__escapeLine:escapeLine,cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT}=require(
"./start.js");function tellConfigured(change,call,{io,json}){if(json){io.out(jsonDocument("configured",change));return EXIT.
ok}for(const key of change.changed)io.out(`${escapeLine(key)} changed
`);for(const{key,tickets}of change.orphans){const[have,keep]=tickets===1?[" has","it keeps"]:["s have","they keep"];io.err(
`note: ${tickets} ticket${have} ${escapeLine(key)}, which is gone; ${keep} it until changed
`)}if(change.changed.length===0)io.err("Nothing changed.\n");else if(call.flag("dry-run"))io.err("Nothing was written (-\
-dry-run).\n");return EXIT.ok}module.exports={__proto__:null,tellConfigured};
