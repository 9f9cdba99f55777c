var{cli_transact__idsOf:idsOf}=require("./commands.js");var{cli_usage_errors__badOptionValue:badOptionValue,cli_usage_errors__wrongOperands:wrongOperands,
cli_render_escape__escapeLine:escapeLine,cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT}=require("./s\
tart.js");var{domain_attachments__safeFileName:safeFileName}=require("./documents.js");require("./base.js");var{writeNew}=require(
"./shared-cli-folder.js");var{sizeText}=require("./shared-cli-render-size.js");var{resolve}=require("node:path");function outputOf(call){
const output=call.text("output");if(output==="-"&&call.flag("json"))throw badOptionValue("output","leaves no room for --\
json","Give a file, or one of them.");return output}var run=async(call,context)=>{const{io,json,dir}=context;const[word="",
name=""]=call.operands;const[id="",other]=idsOf(call,[word]);if(other!==void 0)throw wrongOperands(call.spec,"it takes o\
ne ticket at a time");const output=outputOf(call);const{bytes,...attachment}=await(await context.tickets()).attachment(id,
name);if(output==="-"){io.bytes(bytes);return EXIT.ok}const file=output??safeFileName(attachment.name);await writeNew(resolve(
dir,file),file,bytes,call.flag("force"));if(json)io.out(jsonDocument("attachment",{...attachment,file}));else io.out(`${escapeLine(
file)} ${sizeText(bytes.length)}
`);return EXIT.ok};module.exports={__proto__:null,run};
