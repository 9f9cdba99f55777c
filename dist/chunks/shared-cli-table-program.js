var PROGRAM_COMMANDS=[{name:"completion",summary:"Print what makes a shell complete commands",details:"The script comple\
tes commands, options, ids with titles, fields and the values that this repository's tickets have, for git ticket and gi\
t-ticket.",operands:"bash|zsh|fish",arity:[1,1],options:[],examples:[["git ticket completion bash > ~/.local/share/bash-\
completion/completions/git-ticket","bash, with bash-completion"],["git ticket completion zsh > ~/.zsh/completions/_git-t\
icket","zsh, with that folder in fpath"],["git ticket completion fish > ~/.config/fish/completions/git-ticket.fish","fis\
h"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-completion.js"))},{name:"schema",summary:"Print the JSO\
N Schemas of documents, operations and answers",details:"Without NAME, lists the schemas that there are. With NAME, prin\
ts that one as JSON Schema 2020-12: a single document with everything that it refers to, so any validator takes it as it\
 is. Its $id stays the same as long as the format does.\n\nA schema is a JSON document already: with --json, schema NAME p\
rints the same.",operands:"[NAME]",arity:[0,1],options:[],examples:[["git ticket schema","Which schemas there are"],["gi\
t ticket schema operation > operation.schema.json","For what writes batches"],["git ticket schema output/work","For what\
 reads next --claim --json and done --json"]],paged:true,load:()=>Promise.resolve().then(()=>require("./cli-commands-sch\
ema.js"))},{name:"demo",summary:"Take the tour in a scratch repository",details:"Everything happens in a temporary folde\
r, which is removed at the end.",operands:"",arity:[0,0],options:[{name:"keep",type:"boolean",description:"Keep the scra\
tch repository"}],examples:[["git ticket demo","See it work"]],load:()=>Promise.resolve().then(()=>require("./cli-comman\
ds-demo.js"))},{name:"version",summary:"Print the version",operands:"",arity:[0,0],options:[],examples:["git ticket vers\
ion"],load:()=>Promise.resolve().then(()=>require("./cli-commands-version.js"))}];module.exports={__proto__:null,PROGRAM_COMMANDS};
