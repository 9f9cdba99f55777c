var{cli_afterwards__startPublish:startPublish,cli_afterwards__startSync:startSync,cli_render_escape__escapeLine:escapeLine,
base_errors__EXIT:EXIT,base_errors__TicketError:TicketError}=require("./start.js");function checkCall(call,{io}){if(call.
flag("read-only")&&call.flag("allow-destructive"))throw new TicketError("BAD_OPTION_VALUE","usage","--allow-destructive \
means nothing with --read-only.",{data:{option:"allow-destructive"},hint:"Give one of them."});if(io.inIsTty)throw new TicketError(
"NO_CLIENT","usage","Standard input is a terminal, and no MCP client.",{hint:"A client starts it: docs/agents.md says ho\
w to set one up."})}function opener({dir,env,now,background}){let opened;const open=async()=>{const{openTickets}=await Promise.
resolve().then(()=>require("./tickets.js"));return openTickets({...{dir,env,now},onAutoSync:()=>startSync(background),onPublish:()=>startPublish(
background)})};return{tickets:()=>{opened??=open().catch(error=>{opened=void 0;throw error});return opened},close:async()=>(await opened?.
catch(()=>void 0))?.close()}}var run=async(call,context)=>{checkCall(call,context);const{env,io,interruption}=context;const name=call.
text("as")??env["GIT_TICKET_AGENT"]??"";const{serve}=await Promise.resolve().then(()=>require("./mcp-serve-stdio.js"));const{
tickets,close}=opener(context);try{await serve({tickets,by:name===""?void 0:name,destructive:call.flag("allow-destructiv\
e"),readOnly:call.flag("read-only")},{input:process.stdin,output:process.stdout,signal:interruption(),onError:({message})=>io.
err(`mcp: ${escapeLine(message)}
`)})}finally{await close()}return EXIT.ok};module.exports={__proto__:null,run};
