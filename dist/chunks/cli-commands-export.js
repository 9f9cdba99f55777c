var{cli_usage_errors__badOptionValue:badOptionValue,cli_usage_errors__unknownCommand:unknownCommand,base_similar__closest:closest,
base_errors__EXIT:EXIT}=require("./start.js");var{listQuery}=require("./shared-cli-filters.js");function checkFirstWord(word=""){
if(/^[a-z]+$/.test(word)&&closest(word,["markdown","csv"])!==void 0)throw unknownCommand(`export ${word}`,["export markd\
own","export csv"])}var run=async(call,{io,tickets})=>{checkFirstWord(call.operands[0]);const asked=listQuery(call,call.
operands.join(" "));if(call.flag("full")&&Object.keys(asked).length>0)throw badOptionValue("full","takes every document",
"Leave the query and the filters out.");const full=call.flag("full");for await(const line of(await tickets()).exportLines(
{full,query:asked}))io.out(line);return EXIT.ok};module.exports={__proto__:null,run};
