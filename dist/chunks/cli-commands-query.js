var{cli_input__readInput:readInput,cli_text_of_file__textOfFile:textOfFile}=require("./commands.js");var{base_errors__EXIT:EXIT}=require(
"./start.js");var{printAnswer}=require("./shared-cli-choice.js");var run=async(call,context)=>{const[file=""]=call.operands;
const{queryDocumentOf}=await Promise.resolve().then(()=>require("./app-query-document.js"));const text=textOfFile(await readInput(
file,context));const document=queryDocumentOf(text);const tickets=await context.tickets();await printAnswer(await tickets.
query(document),"json",context);return EXIT.ok};module.exports={__proto__:null,run};
