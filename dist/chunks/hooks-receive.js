var NONE=/^0+$/;var oidOf=text=>NONE.test(text)?null:text;var refOf=(before,after,ref)=>({ref,before:oidOf(before),after:oidOf(
after)});var MOVE=/^([0-9a-f]+) ([0-9a-f]+) (.+)$/;var preReceive=async({input,tickets})=>{const refs=(await input()).split(
"\n").flatMap(line=>{const[,before="",after="",ref=""]=MOVE.exec(line)??[];return ref===""?[]:[refOf(before,after,ref)]});
await(await tickets()).checkPush(refs);return 0};var update=async({args:[ref="",before="",after=""],tickets})=>{await(await tickets()).
checkPush([refOf(before,after,ref)]);return 0};module.exports={__proto__:null,preReceive,update};
