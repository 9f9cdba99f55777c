var{cli_table_options__TRY_OPTIONS:TRY_OPTIONS}=require("./start.js");var AS={name:"as",type:"string",value:"NAME",description:"\
Who works (default: $GIT_TICKET_AGENT, or you)"};var TOOL_COMMANDS=[{name:"prime",summary:"Tell an agent how to work her\
e, and on what",details:"How to work with the tickets, what is ready, and what is yours, in at most 1,500 tokens: for th\
e beginning of a session. Titles are quoted, and said to be data.",operands:"",arity:[0,0],options:[AS],examples:[["git \
ticket prime","What an agent reads first"],["git ticket prime --json --as robot-1","For a program: what is ready, and wh\
at robot-1 has"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-prime.js"))},{name:"onboard",summary:"Prin\
t what to put into AGENTS.md",details:"A few lines by which coding agents find the tickets. setup writes them.",operands:"",
arity:[0,0],options:[],examples:[["git ticket onboard","To be pasted where you want it"]],load:()=>Promise.resolve().then(
()=>require("./cli-commands-onboard.js"))},{name:"setup",summary:"Tell coding agents of the tickets, in the file that th\
ey read",details:"Writes the lines of onboard between two marks: into CLAUDE.md for claude, into AGENTS.md for codex and\
 agents-md, at the top of the working tree. The rest of the file stays byte for byte. Once more, it brings the lines up \
to date.\n\nWith --check it only looks, and ends with 1 where the lines are missing, older or changed. A file that is a li\
nk out of the repository is refused.",operands:"claude|codex|agents-md",arity:[1,1],options:[{name:"check",type:"boolean",
description:"Only tell whether it is up to date"},{name:"remove",type:"boolean",description:"Take the lines out again"},
...TRY_OPTIONS],examples:[["git ticket setup agents-md","For most agents"],["git ticket setup claude --check","Whether C\
LAUDE.md is up to date"],["git ticket setup codex --remove","As it was before"]],load:()=>Promise.resolve().then(()=>require(
"./cli-commands-setup.js"))},{name:"mcp",summary:"Serve the tickets to coding agents as tools",details:"Speaks the Model\
 Context Protocol on standard input and output: a client starts it. It serves the tickets of this repository and no othe\
rs: no tool takes a path, a ref or an argument of git.\n\nWithout --allow-destructive no tool deletes, purges, redacts or \
takes a batch back.",operands:"",arity:[0,0],options:[{name:"read-only",type:"boolean",description:"Only tools that chan\
ge nothing"},{name:"allow-destructive",type:"boolean",description:"Let tools delete, purge, redact and undo"},AS],examples:[
["claude mcp add tickets -- git ticket mcp","Let Claude Code have it"],["codex mcp add tickets -- git ticket mcp --as co\
dex","Let Codex have it, under a name"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-mcp.js"))}];module.
exports={__proto__:null,TOOL_COMMANDS};
