var{cli_table_options__QUIET_OPTION:QUIET_OPTION}=require("./start.js");var PRINT_OPTION={name:"print",type:"boolean",description:"\
Print the scripts and lines, change nothing"};var DRY_RUN={name:"dry-run",short:"n",type:"boolean",description:"Show wha\
t would be done, do nothing"};var YES={name:"yes",short:"y",type:"boolean",description:"Ask nothing"};var STATUS={summary:"\
Show which hooks are installed, and how git comes to run them",details:"Where core.hooksPath or another program (husky, \
lefthook, pre-commit) has a say, it is told what that means for each hook. A hook that was made by another version, or f\
or other settings, is outdated: git ticket hooks install brings it up to date.",operands:"",arity:[0,0],options:[PRINT_OPTION],
load:()=>Promise.resolve().then(()=>require("./cli-commands-hooks-status.js"))};var HOOK_COMMANDS=[{name:"start",summary:"\
Check out a ticket's branch, and move the ticket",details:"The branch is named after the ticket, as tk-7k3m-login-times-\
out, and made at HEAD unless it is there. The ticket moves to the first active status. What the workflow forbids, and wh\
at is in the way of the checkout, is refused before anything is changed.",operands:"ID",arity:[1,1],options:[{name:"bran\
ch",short:"b",type:"string",value:"NAME",description:"Another name for the branch"},{name:"assign",short:"a",type:"boole\
an",description:"Assign the ticket to you"},DRY_RUN,QUIET_OPTION],examples:[["git ticket start tk-7k3m","Begin to work o\
n it"],["git ticket start tk-7k3m --assign --branch login","On a branch of that name, as yours"]],load:()=>Promise.resolve().
then(()=>require("./cli-commands-start.js"))},{...STATUS,name:"hooks",examples:[["git ticket hooks","Which hooks are ins\
talled"]]},{name:"hooks install",summary:"Install git's hooks, beside those that are there",details:"Without HOOK a clon\
e gets prepare-commit-msg, commit-msg, post-commit, post-rewrite, post-merge, post-checkout and pre-push; a bare reposit\
ory gets pre-receive and post-receive. update and reference-transaction are there for who names them. What each does, an\
d its settings: docs/hooks.md.\n\nEach is a small script of sh that starts nothing unless a ticket may be meant. A hook th\
at is there already goes first, and stays as it is; core.hooksPath is never changed. What will be done is shown before i\
t is done, and asked about at a terminal where it touches what others made.",operands:"[HOOK...]",arity:[0,11],options:[
{name:"server",type:"boolean",description:"The hooks of a repository pushed to"},{name:"config",type:"boolean",description:"\
By git's configuration (git 2.54)"},PRINT_OPTION,DRY_RUN,YES,QUIET_OPTION],examples:[["git ticket hooks install","Those \
of a clone"],["git config ticket.commitMsg require && git ticket hooks install","Refuse commits that name no open ticket"],
["git ticket hooks install --print","See first what would be written"]],load:()=>Promise.resolve().then(()=>require("./c\
li-commands-hooks-install.js"))},{name:"hooks uninstall",summary:"Take git ticket's hooks away",details:"A hook that was\
 there before is back in its place, as it was. git ticket deinit does the same.",operands:"[HOOK...]",arity:[0,11],options:[
PRINT_OPTION,DRY_RUN,QUIET_OPTION],examples:[["git ticket hooks uninstall","Take all of them away"]],load:()=>Promise.resolve().
then(()=>require("./cli-commands-hooks-uninstall.js"))},{...STATUS,name:"hooks status",examples:[["git ticket hooks stat\
us --json","The same, for a program"]]},{name:"hook",summary:"Run what a hook of git is for",details:"Called by the scri\
pts that git ticket hooks install writes, with what git gives them. Nothing that goes wrong in it stops git, but for a m\
essage or a push that is refused.",operands:"HOOK [ARG...]",arity:[1,10],options:[],examples:[["git ticket hook commit-m\
sg -- .git/COMMIT_EDITMSG","Check a message by hand"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-hook.\
js"))}];module.exports={__proto__:null,HOOK_COMMANDS};
