var{cli_render_counted__counted:counted}=require("./commands.js");var{cli_render_paint__paint:paint,cli_render_json__jsonDocument:jsonDocument,
base_errors__EXIT:EXIT}=require("./start.js");var{sizeText}=require("./shared-cli-render-size.js");function linesOf({current,
index}){if(index===null)return[["index","none yet; the next search makes it"]];const{tickets,words,segments,bytes,meanLength}=index;
return[["index",current?"of the head":"the next search brings it up to date"],["tickets",`${tickets}, of ${meanLength} w\
ords on average`],["words",String(words)],["files",`${counted(segments,"segment")}, ${sizeText(bytes)}`]]}var run=async(_call,{
io,json,tickets})=>{const stats=await(await tickets()).indexStats();if(json){io.out(jsonDocument("index-stats",stats));return EXIT.
ok}const{dim}=paint(io.color);const lines=linesOf(stats);const width=Math.max(...lines.map(([label])=>label.length));io.
out(lines.map(([label,value])=>`${dim(label.padEnd(width))}  ${value}
`).join(""));return EXIT.ok};module.exports={__proto__:null,run};
