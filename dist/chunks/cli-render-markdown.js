var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{markdownCell:()=>markdownCell,renderMarkdown:()=>renderMarkdown});module.exports=
__toCommonJS(stdin_exports);function markdownCell(text){return text.replace(/[\\`*_{}[\]<>#|~@]/g,c=>`\\${c}`)}function renderMarkdown([
head=[],...rows]){const line=cells=>`| ${cells.join(" | ")} |
`;const body=rows.map(row=>line(row.map(markdownCell))).join("");return line(head)+line(head.map(()=>"---"))+body}0&&(module.exports={markdownCell,renderMarkdown});
