var{cli_table_options__GLOBAL_OPTIONS:GLOBAL_OPTIONS,cli_table_options__optionsOf:optionsOf}=require("./start.js");function wrapProse(text,columns){
const lines=[];let line="";for(const word of text.split(" ")){const longer=line===""?word:`${line} ${word}`;if(line===""||
[...longer].length<=columns)line=longer;else{lines.push(line);line=word}}return[...lines,line]}function wrapParagraphs(text,columns){
const paragraphs=text.split("\n\n").map(p=>wrapProse(p,columns).join("\n"));return`${paragraphs.join("\n\n")}
`}var WIDTH=80;var[NARROWEST,WIDEST]=[40,100];var LEAST=24;function helpWidth(columns){return Math.min(WIDEST,Math.max(NARROWEST,
columns??WIDTH))}function optionLine({name,short,value,description}){const head=short===void 0?"    ":`-${short}, `;return[
`${head}--${name}${value===void 0?"":` ${value}`}`,description]}function aligned(rows,columns,left=Math.max(...rows.map(
([head])=>head.length))){const indent=" ".repeat(left+4);const lines=rows.map(([head,text])=>{const wrapped=wrapProse(text,
Math.max(LEAST,columns-indent.length));return`  ${head.padEnd(left)}  ${wrapped.join(`
${indent}`)}
`});return lines.join("")}function exampleOf(example){const[line,does]=typeof example==="string"?[example]:example;return{
line,does}}function exampleText(example){const{line,does}=exampleOf(example);return does===void 0?`  ${line}
`:`  # ${does}
  ${line}
`}function usageOf({name,operands}){return`git ticket ${name} ${operands}`.trimEnd()}function commandHelp(spec,columns=WIDTH,others=[]){
const own=optionsOf(spec).filter(o=>!GLOBAL_OPTIONS.includes(o));const parts=[`${spec.summary}.
`,`Usage: ${usageOf(spec)} [OPTION\u2026]
`];if(spec.details!==void 0)parts.push(wrapParagraphs(spec.details,columns));if(own.length>0)parts.push("Options:",aligned(
own.map(optionLine),columns));parts.push("Options of every command:",aligned(GLOBAL_OPTIONS.map(optionLine),columns));parts.
push("Examples:",spec.examples.map(exampleText).join(""));const rows=others.map(c=>[c.name,c.summary]);if(rows.length>0)
parts.push("See also:",aligned(rows,columns));return parts.join("\n")}module.exports={__proto__:null,helpWidth,optionLine,
aligned,exampleOf,usageOf,commandHelp};
