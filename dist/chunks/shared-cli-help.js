var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{aligned:()=>aligned,commandHelp:()=>commandHelp,exampleOf:()=>exampleOf,helpWidth:()=>helpWidth,
optionLine:()=>optionLine,usageOf:()=>usageOf});module.exports=__toCommonJS(stdin_exports);var import_start=require("./start.js");
function wrapProse(text,columns){const lines=[];let line="";for(const word of text.split(" ")){const longer=line===""?word:
`${line} ${word}`;if(line===""||[...longer].length<=columns)line=longer;else{lines.push(line);line=word}}return[...lines,
line]}function wrapParagraphs(text,columns){const paragraphs=text.split("\n\n").map(p=>wrapProse(p,columns).join("\n"));
return`${paragraphs.join("\n\n")}
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
const own=(0,import_start.cli_table_options__optionsOf)(spec).filter(o=>!import_start.cli_table_options__GLOBAL_OPTIONS.
includes(o));const parts=[`${spec.summary}.
`,`Usage: ${usageOf(spec)} [OPTION…]
`];if(spec.details!==void 0)parts.push(wrapParagraphs(spec.details,columns));if(own.length>0)parts.push("Options:",aligned(
own.map(optionLine),columns));parts.push("Options of every command:",aligned(import_start.cli_table_options__GLOBAL_OPTIONS.
map(optionLine),columns));parts.push("Examples:",spec.examples.map(exampleText).join(""));const rows=others.map(c=>[c.name,
c.summary]);if(rows.length>0)parts.push("See also:",aligned(rows,columns));return parts.join("\n")}0&&(module.exports={aligned,commandHelp,exampleOf,helpWidth,optionLine,usageOf});
