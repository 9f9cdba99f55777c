var{cli_table_sections__SECTIONS:SECTIONS,cli_table_options__GLOBAL_OPTIONS:GLOBAL_OPTIONS}=require("./start.js");var{aligned,
optionLine}=require("./shared-cli-help.js");var{SUMMARIES}=require("./shared-cli-table-summaries.js");function mainHelp(columns){
const left=Math.max(...Object.keys(SUMMARIES).map(word=>word.length));const sections=SECTIONS.flatMap(({title,words})=>{
const rows=words.map(word=>[word,SUMMARIES[word]??""]);return[`${title}:`,aligned(rows,columns,left)]});return["Tickets \
that live in git: on a ref of their own, with no server.\n","Usage: git ticket COMMAND [OPTION\u2026]\n",...sections,"Op\
tions of every command:",aligned(GLOBAL_OPTIONS.map(optionLine),columns),"For one command: git ticket help COMMAND","To \
see it work: git ticket demo\n"].join("\n")}module.exports={__proto__:null,mainHelp};
