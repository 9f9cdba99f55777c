var{cli_render_escape__escapeLine:escapeLine,cli_render_escape__escapeText:escapeText,base_runtime__programOf:programOf,
cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT}=require("./start.js");var[NAME,STATE]=[21,11];function lineOf({
hook,state,way,path,next,note}){const where=state==="absent"?"":way==="file"?"":way==="config"?path:`in ${path}`;const first=next===
null?"":`after ${next}`;const words=[where,first,note??""].filter(word=>word!=="").join("; ");return`${`${hook.padEnd(NAME)}\
 ${state.padEnd(STATE)} ${escapeLine(words)}`.trimEnd()}
`}function placeOf({dir,scope,manager}){const who=scope==="default"?"":` (core.hooksPath, ${scope})`;const whose=manager===
"husky"?", which is husky's":"";return`Git runs hooks in ${escapeLine(dir)}${who}${whose}.
`}var run=async(call,{io,json,tickets})=>{const report=await(await tickets()).hooks(programOf(process));if(json)io.out(jsonDocument(
"hooks",report));else if(call.flag("print"))for(const{hook,script}of report.hooks)io.out(`# ${hook}
${escapeText(script)}
`);else{io.out(placeOf(report));for(const hook of report.hooks)io.out(lineOf(hook));if(report.hooks.some(({state})=>state===
"outdated"))io.err("hint: to bring outdated hooks up to date: git ticket hooks install\n")}return EXIT.ok};module.exports=
{__proto__:null,run};
