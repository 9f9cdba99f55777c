var{cli_table_options__AT_OPTION:AT_OPTION,cli_table_options__TRY_OPTIONS:TRY_OPTIONS}=require("./start.js");var MANY=Number.
POSITIVE_INFINITY;var SETTING_COMMANDS=[{name:"config list",summary:"List the settings of these tickets",operands:"[KEY]",
arity:[0,1],options:[AT_OPTION],examples:["git ticket config list","git ticket config list statuses"],load:()=>Promise.resolve().
then(()=>require("./cli-commands-config-list.js"))},{name:"config get",summary:"Print a setting",operands:"KEY",arity:[1,
1],options:[AT_OPTION],examples:["git ticket config get prefix","git ticket config get statuses.open.to"],load:()=>Promise.
resolve().then(()=>require("./cli-commands-config-get.js"))},{name:"config set",summary:"Change a setting",operands:"KEY\
 VALUE|MEMBER=VALUE\u2026",arity:[1,MANY],options:TRY_OPTIONS,examples:["git ticket config set statuses.qa category=acti\
ve to=open,closed","git ticket config set milestones.v2 due=2027-03-01 description='Second version'",`git ticket config \
set fields.severity '{"enum": ["S1", "S2"]}'`,"git ticket config set templates.bug type=bug labels=triage"],load:()=>Promise.
resolve().then(()=>require("./cli-commands-config-set.js"))},{name:"config unset",summary:"Take settings out",operands:"\
KEY\u2026",arity:[1,MANY],options:TRY_OPTIONS,examples:["git ticket config unset statuses.qa"],load:()=>Promise.resolve().
then(()=>require("./cli-commands-config-unset.js"))},{name:"config edit",summary:"Edit all settings as JSON in your edit\
or",operands:"",arity:[0,0],options:TRY_OPTIONS,examples:["git ticket config edit"],load:()=>Promise.resolve().then(()=>require(
"./cli-commands-config-edit.js"))}];module.exports={__proto__:null,SETTING_COMMANDS};
