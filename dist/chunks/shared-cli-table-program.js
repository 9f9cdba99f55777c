var PROGRAM_COMMANDS=[{name:"completion",summary:"Print what makes a shell complete commands",details:"The script comple\
tes commands, options, ids with titles, fields and the values that this repository's tickets have, for git ticket and gi\
t-ticket.",operands:"bash|zsh|fish",arity:[1,1],options:[],examples:[["git ticket completion bash > ~/.local/share/bash-\
completion/completions/git-ticket","bash, with bash-completion"],["git ticket completion zsh > ~/.zsh/completions/_git-t\
icket","zsh, with that folder in fpath"],["git ticket completion fish > ~/.config/fish/completions/git-ticket.fish","fis\
h"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-completion.js"))},{name:"schema",summary:"Print the JSO\
N Schemas of documents and operations",details:"Without NAME, lists the schemas that there are. With NAME, prints that o\
ne as JSON Schema 2020-12: a single document with everything that it refers to, so any validator takes it as it is. Its \
$id stays the same as long as the format does.\n\nA schema is a JSON document already: with --json, schema NAME prints the\
 same.",operands:"[NAME]",arity:[0,1],options:[],examples:[["git ticket schema","Which schemas there are"],["git ticket \
schema operation > operation.schema.json","For what writes batches"]],paged:true,load:()=>Promise.resolve().then(()=>require(
"./cli-commands-schema.js"))},{name:"demo",summary:"Take the tour in a scratch repository",details:"Everything happens i\
n a temporary folder, which is removed at the end.",operands:"",arity:[0,0],options:[{name:"keep",type:"boolean",description:"\
Keep the scratch repository"}],examples:[["git ticket demo","See it work"]],load:()=>Promise.resolve().then(()=>require(
"./cli-commands-demo.js"))},{name:"version",summary:"Print the version",operands:"",arity:[0,0],options:[],examples:["gi\
t ticket version"],load:()=>Promise.resolve().then(()=>require("./cli-commands-version.js"))}];module.exports={PROGRAM_COMMANDS};
