var{cli_working__heldWords:heldWords}=require("./commands.js");var{cli_render_paint__paint:paint,cli_render_escape__escapeLine:escapeLine,
cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT}=require("./start.js");require("./base.js");var{takesWords}=require(
"./shared-cli-agent-words.js");var run=async(call,{io,json,tickets})=>{const[name=""]=call.operands;const agent=await(await tickets()).
agent(name);if(json){io.out(jsonDocument("agent",agent));return EXIT.ok}const{id}=paint(io.color);const lines=(heading,found,more)=>found.
length===0?"":`
${heading}
${found.map(t=>`  ${id(t.shown)} ${escapeLine(t.title)}${more(t)}
`).join("")}`;const kind=[agent.status,agent.type,agent.title].filter(word=>word!==null);io.out(`${agent.name}: ${kind.map(
escapeLine).join(", ")}
`);const takes=takesWords(agent);if(takes!=="")io.out(`${takes}
`);io.out(lines("Assigned",agent.assigned,()=>""));io.out(lines("Held",agent.held,ticket=>`, ${heldWords(ticket)}`));return EXIT.
ok};module.exports={__proto__:null,run};
