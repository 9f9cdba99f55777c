var HOOKS=["prepare-commit-msg","commit-msg","post-commit","post-rewrite","post-merge","post-checkout","pre-push","refer\
ence-transaction","pre-receive","update","post-receive"];var CLIENT_HOOKS=HOOKS.slice(0,7);var SERVER_HOOKS=["pre-receiv\
e","post-receive"];var TOLD=new Set(["post-rewrite","reference-transaction","pre-receive","post-receive"]);var hookNamed=name=>HOOKS.
find(hook=>hook===name);var BEGIN='# >>> git-ticket: "git ticket hooks uninstall" takes these lines out >>>';var END="# \
<<< git-ticket <<<";var SHEBANG="#!/bin/sh\n";function hookLine(hook){const folder='"$(git rev-parse --git-common-dir 2>\
/dev/null)/ticket/hooks/';const told=TOLD.has(hook)?"":" </dev/null";return`ticket_hook=${folder}${hook}"; [ ! -x "$tick\
et_hook" ] || "$ticket_hook" "$@"${told} || exit`}var blockOf=hook=>`${BEGIN}
${hookLine(hook)}
${END}
`;function placeOf(text){const from=text.indexOf(`${BEGIN}
`);const to=text.indexOf(`${END}
`,from);return from<0||to<0?void 0:[from,to+END.length+1]}var hasLines=text=>placeOf(text)!==void 0;function withLines(text,hook){
if(text===void 0)return SHEBANG+blockOf(hook);const place=placeOf(text);if(place!==void 0)return text.slice(0,place[0])+
blockOf(hook)+text.slice(place[1]);const first=text.startsWith("#!")?text.indexOf("\n")+1:0;if(text.startsWith("#!")&&first===
0)return`${text}
${blockOf(hook)}`;return text.slice(0,first)+blockOf(hook)+text.slice(first)}function withoutLines(text){const place=placeOf(
text);const rest=place===void 0?text:text.slice(0,place[0])+text.slice(place[1]);return rest===SHEBANG||rest.trim()===""?
void 0:rest}function isShell(text){if(text.includes("\0"))return false;const[first=""]=text.split("\n",1);return!first.startsWith(
"#!")||/^#!\s*\S*\b(?:env\s+)?(?:-\S+\s+)*(?:ba|da|k|z|a)?sh\b/.test(first)}module.exports={__proto__:null,HOOKS,CLIENT_HOOKS,
SERVER_HOOKS,TOLD,hookNamed,hookLine,hasLines,withLines,withoutLines,isShell};
