require("./start.js");var{neutralMarkdown}=require("./shared-action-text-neutral.js");require("./shared-base-shown-line.\
js");var MOST=100;function rowOf({type,time,subject,actor,data}){const{ticket,from,to}=data;const move=from===void 0||to===
void 0?"":`${neutralMarkdown(from,40)} \u2192 ${neutralMarkdown(to,40)}`;const id=subject===void 0?"":`\`${subject.replaceAll(
/[^\w-]/g,"")}\``;const cells=[time,type,id,neutralMarkdown(ticket?.title??"",100),move,neutralMarkdown(actor,80)];return`\
| ${cells.join(" | ")} |`}function renderEvents(events){const rows=events.slice(0,MOST).map(rowOf);const more=events.length>
MOST?[`
and ${events.length-MOST} more`]:[];return["### Events","","| time | event | ticket | title | change | by |","|---|---|-\
--|---|---|---|",...rows,...more].join("\n")}module.exports={__proto__:null,renderEvents};
