var{cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT}=require("./start.js");var{GUIDE_LINES}=require(".\
/shared-app-agent-guide-guide-block.js");var run=async(_,{io,json})=>{const text=`${GUIDE_LINES.join("\n")}
`;if(json)io.out(jsonDocument("onboard",{text}));else{io.out(text);if(io.outIsTty)io.err("\nTo have it written: git ticke\
t setup agents-md (or claude, codex)\n")}return EXIT.ok};module.exports={__proto__:null,run};
