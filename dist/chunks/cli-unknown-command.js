var{cli_usage_errors__incompleteCommand:incompleteCommand,cli_usage_errors__unknownCommand:unknownCommand,base_similar__closest:closest}=require(
"./start.js");var{PROGRAM_COMMANDS}=require("./shared-cli-table-program.js");var{STORE_COMMANDS}=require("./shared-cli-t\
able-store.js");var{SETTING_COMMANDS}=require("./shared-cli-table-settings.js");var{HOOK_COMMANDS}=require("./shared-cli\
-table-hooks.js");var{EVENT_COMMANDS}=require("./shared-cli-table-event-options.js");var{REMOTE_COMMANDS}=require("./sha\
red-cli-table-remotes.js");var{HISTORY_COMMANDS}=require("./shared-cli-table-history.js");var{TEXT_COMMANDS}=require("./\
shared-cli-table-texts.js");var{VIEW_COMMANDS}=require("./shared-cli-table-views.js");var{PART_COMMANDS}=require("./shar\
ed-cli-table-parts.js");var{TOOL_COMMANDS}=require("./shared-cli-table-tools.js");var{AGENT_COMMANDS}=require("./shared-\
cli-table-agents.js");var{WORKING_COMMANDS}=require("./shared-cli-table-working.js");var{synonymOf}=require("./shared-cl\
i-synonyms.js");var{LINK_COMMANDS}=require("./shared-cli-table-links.js");var{TICKET_COMMANDS}=require("./shared-cli-tab\
le-tickets.js");var COMMANDS=[...TICKET_COMMANDS,...LINK_COMMANDS,...WORKING_COMMANDS,...AGENT_COMMANDS,...TOOL_COMMANDS,
...PART_COMMANDS,...VIEW_COMMANDS,...TEXT_COMMANDS,...HISTORY_COMMANDS,...EVENT_COMMANDS,...REMOTE_COMMANDS,...HOOK_COMMANDS,
...SETTING_COMMANDS,...STORE_COMMANDS,...PROGRAM_COMMANDS];function commandsOf(group){return COMMANDS.filter(c=>c.name.startsWith(
`${group} `))}function noCommand([first="",second]){const group=commandsOf(first).map(c=>c.name);const known=COMMANDS.flatMap(
c=>[c.name,c.name.replace(/ .*/,"")]);if(group.length===0)return unknownCommand(first,[...known,"help"],synonymOf(first,
known));if(second===void 0||second.startsWith("-"))return incompleteCommand(first,group);const near=closest(`${first} ${second}`,
group);return unknownCommand(`${first} ${second}`,group,near??synonymOf(first,known))}module.exports={__proto__:null,noCommand};
