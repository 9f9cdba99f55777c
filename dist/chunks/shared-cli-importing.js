var{cli_render_escape__escapeLine:escapeLine,cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT}=require(
"./start.js");var values=count=>count===1?"1 value was":`${count} values were`;var MOST_WARNINGS=20;function tellImport(result,dryRun,{
io,json}){if(json){io.out(jsonDocument("import",result));return EXIT.ok}for(const{line,reason}of result.skipped)io.err(`\
skipped: line ${line}: ${escapeLine(reason)}
`);for(const warning of result.warnings.slice(0,MOST_WARNINGS))io.err(`warning: ${escapeLine(warning)}
`);const more=result.warnings.length-MOST_WARNINGS;if(more>0)io.err(`warning: ${more} more of the same kind; --json list\
s all
`);if(result.keptLocal.length>0)io.err(`kept: ${values(result.keptLocal.length)} changed here later
`);const{records,created,updated,unchanged,skipped}=result;const counts=`${created} created, ${updated} updated, ${unchanged}\
 unchanged, ${skipped.length} skipped`;const where=result.commit===null?dryRun?"; nothing was written":"; no commit":` i\
n commit ${result.commit.slice(0,12)}`;const what=`${records} record${records===1?"":"s"}`;io.out(`${dryRun?"Would impor\
t":"Imported"} ${what}: ${counts}${where}
`);return EXIT.ok}module.exports={__proto__:null,tellImport};
