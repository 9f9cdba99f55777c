var FENCE="---";var CRITERIA_HEADING="## Acceptance criteria";var NEXT_TICKET="<!-- next ticket -->";var MARK=/^(\\*)(## Acceptance criteria|<!-- next ticket -->)[ \t]*$/i;
function markOf(line){const[,guards,mark]=MARK.exec(line)??[];if(mark===void 0||guards!=="")return void 0;return mark.startsWith(
"#")?CRITERIA_HEADING:NEXT_TICKET}var FENCE_LINE=/^(\\*)---[ \t]*$/;var FIRST_FIELD=/^(?:id|ref|title):/;function isMarkLike(line,next){
return MARK.test(line)||FENCE_LINE.test(line)&&FIRST_FIELD.test(next??"")}function anotherFront(lines){return lines.findIndex(
(line,at)=>line.startsWith(FENCE)&&isMarkLike(line,lines[at+1]))}function guardLines(lines){return lines.map((line,at)=>isMarkLike(
line,lines[at+1])?`\\${line}`:line)}function unguardLines(lines){return lines.map((line,at)=>line.startsWith("\\")&&isMarkLike(
line,lines[at+1])?line.slice(1):line)}module.exports={__proto__:null,FENCE,CRITERIA_HEADING,NEXT_TICKET,markOf,anotherFront,
guardLines,unguardLines};
