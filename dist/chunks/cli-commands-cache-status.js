var{cli_render_counted__counted:counted,cli_render_time__relativeTime:relativeTime}=require("./commands.js");var{cli_render_paint__paint:paint,
cli_render_escape__escapeLine:escapeLine,cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT}=require("./s\
tart.js");var{sizeText}=require("./shared-cli-render-size.js");var tookText=ms=>`${ms} ms`;function snapshotLines({commit,
current,tickets,patched,version}){const laid=patched===0?"":`, ${patched} of them laid over the columns`;return[["commit",
`${commit.slice(0,12)}${current?", the head":"; the next read brings it up to date"}`],["tickets",`${tickets}${laid}`],[
"version",String(version)]]}function historyLines({lastBuild,lastRefresh},now){const when=at=>relativeTime(at,now);const lines=[];
if(lastBuild!==null){const{at,ms,tickets,why}=lastBuild;const reason=why===null?"there was none":escapeLine(why);lines.push(
["built",`${when(at)}, ${counted(tickets,"ticket")} in ${tookText(ms)}: ${reason}`])}if(lastRefresh!==null){const{at,ms,
tickets}=lastRefresh;lines.push(["refreshed",`${when(at)}, ${counted(tickets,"ticket")} in ${tookText(ms)}`])}return lines}
function fileLines({files,settings,others}){const{table,patch,rows,pages,text,unused}=files;const of=(name,{files:count,
bytes})=>count===0?[]:[`${name} ${sizeText(bytes)}${count===1?"":` in ${count} files`}`];const snapshot=[...of("columns",
table),...of("changes",patch),...of("whole tickets",rows),...of("lists",pages),...of("words",text),...of("unused",unused)];
return[["files",snapshot.join(", ")],["settings",settings.files===0?"":counted(settings.files,"file")],["other refs",others.
files===0?"":counted(others.files,"file")]]}function linesOf(status,now){const{folder,off,snapshot,doubt,hits,misses,refreshes,
rebuilds}=status;const use=`${counted(hits,"hit")}, ${counted(misses,"miss","es")}, ${counted(refreshes,"refresh","es")}\
, ${counted(rebuilds,"rebuild")}`;const lines=[["folder",escapeLine(folder??"none")],["cache",off?"turned off by ticket.\
cache":""],["doubt",doubt===null?"":`not believed: ${escapeLine(doubt)}`],...snapshot===null?[["commit","none yet; the n\
ext list makes it"]]:[],...snapshot===null?[]:snapshotLines(snapshot),...historyLines(status,now),["answers",use],...fileLines(
status)];return lines.filter(([,value])=>value!=="")}var run=async(_call,{io,json,now,tickets})=>{const status=await(await tickets()).
cacheStatus();if(json)io.out(jsonDocument("cache",status));else{const{dim}=paint(io.color);const lines=linesOf(status,now());
const width=Math.max(...lines.map(([label])=>label.length));io.out(lines.map(([label,value])=>`${dim(label.padEnd(width))}\
  ${value}
`).join(""))}return EXIT.ok};module.exports={__proto__:null,run};
