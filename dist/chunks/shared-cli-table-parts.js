var{cli_table_options__AT_OPTION:AT_OPTION,cli_table_options__EDIT_OPTIONS:EDIT_OPTIONS,cli_table_options__QUIET_OPTION:QUIET_OPTION}=require(
"./start.js");var MANY=Number.POSITIVE_INFINITY;var REF_TYPE={name:"type",short:"t",type:"string",value:"TYPE",description:"\
pr, commit, url or another word (default: as it looks)"};var PART_COMMANDS=[{name:"criteria add",summary:"Add an accepta\
nce criterion",operands:"ID TEXT\u2026|-",arity:[2,MANY],options:EDIT_OPTIONS,examples:['git ticket criteria add tk-7k3m\
 "It works behind a proxy."',"git ticket criteria add tk-7k3m - < one-a-line.txt"],load:()=>Promise.resolve().then(()=>require(
"./cli-commands-criteria-add.js"))},{name:"criteria check",summary:"Mark criteria as met",operands:"ID ITEM\u2026",arity:[
2,MANY],options:EDIT_OPTIONS,examples:["git ticket criteria check tk-7k3m 1 3"],load:()=>Promise.resolve().then(()=>require(
"./cli-commands-criteria-check.js"))},{name:"criteria uncheck",summary:"Mark criteria as not met",operands:"ID ITEM\u2026",
arity:[2,MANY],options:EDIT_OPTIONS,examples:["git ticket criteria uncheck tk-7k3m 3"],load:()=>Promise.resolve().then(()=>require(
"./cli-commands-criteria-uncheck.js"))},{name:"criteria move",summary:"Put criteria into another place",operands:"ID ITE\
M\u2026",arity:[2,MANY],options:[{name:"before",type:"string",value:"ITEM",description:"Before this one"},{name:"after",
type:"string",value:"ITEM",description:"After this one"},{name:"first",type:"boolean",description:"Before all others"},{
name:"last",type:"boolean",description:"After all others"},...EDIT_OPTIONS],examples:["git ticket criteria move tk-7k3m \
3 --before 1","git ticket criteria move tk-7k3m 1 2 --last"],load:()=>Promise.resolve().then(()=>require("./cli-commands\
-criteria-move.js"))},{name:"criteria remove",summary:"Remove criteria",operands:"ID ITEM\u2026",arity:[2,MANY],options:EDIT_OPTIONS,
examples:["git ticket criteria remove tk-7k3m 2"],load:()=>Promise.resolve().then(()=>require("./cli-commands-criteria-r\
emove.js"))},{name:"ref add",summary:"Refer to commits, pull requests and addresses",operands:"ID URL|COMMIT|PR\u2026",arity:[
2,MANY],options:[REF_TYPE,...EDIT_OPTIONS],examples:["git ticket ref add tk-7k3m HEAD '#12' https://example.com/report",
"git ticket ref add tk-7k3m acme/shop#12"],load:()=>Promise.resolve().then(()=>require("./cli-commands-ref-add.js"))},{name:"\
ref remove",summary:"Remove references",operands:"ID REF\u2026",arity:[2,MANY],options:[REF_TYPE,...EDIT_OPTIONS],examples:[
"git ticket ref remove tk-7k3m '#12' 1a2b3c4"],load:()=>Promise.resolve().then(()=>require("./cli-commands-ref-remove.js"))},
{name:"alias add",summary:"Give a ticket other names",operands:"ID NAME\u2026",arity:[2,MANY],options:EDIT_OPTIONS,examples:[
"git ticket alias add tk-7k3m JIRA-1234"],load:()=>Promise.resolve().then(()=>require("./cli-commands-alias-add.js"))},{
name:"alias remove",summary:"Take names from a ticket",operands:"ID NAME\u2026",arity:[2,MANY],options:EDIT_OPTIONS,examples:[
"git ticket alias remove tk-7k3m JIRA-1234"],load:()=>Promise.resolve().then(()=>require("./cli-commands-alias-remove.js"))},
{name:"log-time",summary:"Log time on a ticket",operands:"ID DURATION [NOTE\u2026]",arity:[1,MANY],options:[{name:"date",
type:"string",value:"DATE|TIME",description:"When: 2026-12-31, 2026-12-31T14:30 (default: now)"},{name:"type",short:"t",
type:"string",value:"TYPE",description:"What for: review"},{name:"delete",type:"list",value:"ENTRY",description:"Delete \
entries, by the numbers that show prints"},...EDIT_OPTIONS],examples:['git ticket log-time tk-7k3m 1h30m "Found the caus\
e"',"git ticket log-time tk-7k3m 45m --date 2026-12-31 --type review","git ticket log-time tk-7k3m --delete 2"],load:()=>Promise.
resolve().then(()=>require("./cli-commands-log-time.js"))},{name:"attach add",summary:"Attach files to a ticket",operands:"\
ID FILE\u2026|-",arity:[2,MANY],options:[{name:"name",type:"string",value:"NAME",description:"Its name there (one file)"},
...EDIT_OPTIONS],examples:["git ticket attach add tk-7k3m screenshot.png proxy.log","dmesg | git ticket attach add tk-7k\
3m - --name dmesg.txt"],load:()=>Promise.resolve().then(()=>require("./cli-commands-attach-add.js"))},{name:"attach list",
summary:"List the files of a ticket",operands:"ID",arity:[1,1],options:[AT_OPTION],examples:["git ticket attach list tk-\
7k3m"],load:()=>Promise.resolve().then(()=>require("./cli-commands-attach-list.js"))},{name:"attach get",summary:"Write \
a file of a ticket to a file here",operands:"ID NAME",arity:[2,2],options:[{name:"output",short:"o",type:"string",value:"\
FILE|-",description:"Where to (default: its name, here); -: standard output"},{name:"force",short:"f",type:"boolean",description:"\
Write over a file that is there"},AT_OPTION,QUIET_OPTION],examples:["git ticket attach get tk-7k3m screenshot.png","git \
ticket attach get tk-7k3m proxy.log -o - | less"],load:()=>Promise.resolve().then(()=>require("./cli-commands-attach-get\
.js"))},{name:"attach remove",summary:"Take files from a ticket",operands:"ID NAME\u2026",arity:[2,MANY],options:EDIT_OPTIONS,
examples:["git ticket attach remove tk-7k3m proxy.log"],load:()=>Promise.resolve().then(()=>require("./cli-commands-atta\
ch-remove.js"))},{name:"milestone list",summary:"List milestones and how far they are",operands:"",arity:[0,0],options:[
AT_OPTION],examples:["git ticket milestone list"],load:()=>Promise.resolve().then(()=>require("./cli-commands-milestone-\
list.js"))},{name:"milestone show",summary:"Show the tickets of a milestone",operands:"NAME",arity:[1,MANY],options:[{name:"\
columns",type:"list",value:"FIELD",description:"Columns (default: id,status,priority,type,title)"},AT_OPTION],examples:[
"git ticket milestone show v1.0"],load:()=>Promise.resolve().then(()=>require("./cli-commands-milestone-show.js"))},{name:"\
milestone set",summary:"Put tickets into a milestone",operands:"NAME ID\u2026",arity:[2,MANY],options:EDIT_OPTIONS,examples:[
"git ticket milestone set v1.0 tk-7k3m tk-c0ff","git ticket milestone set '' tk-7k3m"],load:()=>Promise.resolve().then(()=>require(
"./cli-commands-milestone-set.js"))},{name:"purge",summary:"Take all of a ticket away, for ever",operands:"ID\u2026",arity:[
1,MANY],options:[{name:"reason",short:"r",type:"string",value:"TEXT",description:"Why (needed)"},{name:"yes",short:"y",type:"\
boolean",description:"Do not ask for the id once more"},...EDIT_OPTIONS],examples:[`git ticket purge tk-7k3m --reason "H\
olds a customer's data"`],load:()=>Promise.resolve().then(()=>require("./cli-commands-purge.js"))}];module.exports={__proto__:null,
PART_COMMANDS};
