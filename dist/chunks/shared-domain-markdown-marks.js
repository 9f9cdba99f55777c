var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{CRITERIA_HEADING:()=>CRITERIA_HEADING,FENCE:()=>FENCE,NEXT_TICKET:()=>NEXT_TICKET,
anotherFront:()=>anotherFront,guardLines:()=>guardLines,markOf:()=>markOf,unguardLines:()=>unguardLines});module.exports=
__toCommonJS(stdin_exports);var FENCE="---";var CRITERIA_HEADING="## Acceptance criteria";var NEXT_TICKET="<!-- next tic\
ket -->";var MARK=/^(\\*)(## Acceptance criteria|<!-- next ticket -->)[ \t]*$/i;function markOf(line){const[,guards,mark]=MARK.
exec(line)??[];if(mark===void 0||guards!=="")return void 0;return mark.startsWith("#")?CRITERIA_HEADING:NEXT_TICKET}var FENCE_LINE=/^(\\*)---[ \t]*$/;
var FIRST_FIELD=/^(?:id|ref|title):/;function isMarkLike(line,next){return MARK.test(line)||FENCE_LINE.test(line)&&FIRST_FIELD.
test(next??"")}function anotherFront(lines){return lines.findIndex((line,at)=>line.startsWith(FENCE)&&isMarkLike(line,lines[at+
1]))}function guardLines(lines){return lines.map((line,at)=>isMarkLike(line,lines[at+1])?`\\${line}`:line)}function unguardLines(lines){
return lines.map((line,at)=>line.startsWith("\\")&&isMarkLike(line,lines[at+1])?line.slice(1):line)}0&&(module.exports={CRITERIA_HEADING,FENCE,NEXT_TICKET,anotherFront,guardLines,markOf,unguardLines});
