var{app_cached_ids__configNow:configNow}=require("./reading.js");var{base_errors__TicketError:TicketError}=require("./st\
art.js");var{CLIENT_HOOKS,HOOKS,SERVER_HOOKS,TOLD,hasLines,hookLine,isShell,withLines,withoutLines}=require("./shared-ap\
p-hooks-hook-names.js");var{messageMode}=require("./shared-app-check-message.js");var{join:join4}=require("node:path");var FIRST=[
2,54];function configNeedsGit(version){const[major=0,minor=0]=(version??"").split(".").map(Number);if(major>FIRST[0]||major===
FIRST[0]&&minor>=FIRST[1])return;const needed=FIRST.join(".");throw new TicketError("NO_CONFIG_HOOKS","failed",`Git ${needed}\
 or later is needed for that.`,{data:{version:version??null,needed},hint:`This is git ${version??"of an unknown version"}\
. Leave out --config, and the hooks are files.`})}var{lstatSync,readFileSync,realpathSync}=require("node:fs");var{basename,
dirname,join,relative,resolve}=require("node:path");function huskyFolder(dir){if(basename(dir)===".husky")return dir;return basename(
dir)==="_"&&basename(dirname(dir))===".husky"?dirname(dir):void 0}var real=path=>{try{return realpathSync(path)}catch{return resolve(
path)}};function isInWorktree(path,worktree){if(worktree===void 0)return false;const way=relative(real(worktree),real(path));
return!/^\.(?:\.|git)(?:[\\/]|$)/.test(way)}async function hookHouse({repo},config){const code=await repo.code();const place=await code.
hooksPlace();const shims=join(repo.commonDir,"ticket","hooks");const husky=huskyFolder(place.dir);const folder=husky??place.
dir;const shared=isInWorktree(folder,code.worktree);const house={...place,folder,shims,shared};if(config)return{...house,
way:"config",manager:null};const own=join(repo.commonDir,"hooks");if(place.scope==="default"||real(place.dir)===real(own))
return{...house,folder:place.dir,way:"file",manager:null};if(husky!==void 0)return{...house,way:"lines",manager:"husky"};
const ours=place.scope==="local"||place.scope==="worktree";return{...house,way:ours?"lines":"manual",manager:"core.hooks\
Path"}}function lookAt(path){try{const stats=lstatSync(path,{throwIfNoEntry:false});if(stats===void 0)return{kind:"nothi\
ng"};const link=stats.isSymbolicLink();return{kind:"file",text:readFileSync(path,"latin1"),link}}catch{return{kind:"odd"}}}
var nextOf=path=>`${path}.before-git-ticket`;var hookPath=({folder},hook)=>join(folder,hook);function makerOf(text){if(/\blefthook\b/i.
test(text))return"lefthook";return/\bovercommit\b/i.test(text)?"overcommit":null}var{chmodSync,linkSync,lstatSync:lstatSync2,
mkdirSync,renameSync,rmdirSync,unlinkSync,writeFileSync}=require("node:fs");var{dirname:dirname2}=require("node:path");var EXECUTABLE=493;
function replace(path,data,encoding,mode){mkdirSync(dirname2(path),{recursive:true});const fresh=`${path}.git-ticket-${process.
pid}`;writeFileSync(fresh,data,{encoding,mode});chmodSync(fresh,mode);renameSync(fresh,path)}var modeOf=path=>(lstatSync2(
path,{throwIfNoEntry:false})?.mode??EXECUTABLE)&511;function chain(path,to){try{linkSync(path,to)}catch{renameSync(path,
to)}}function performOne(step){if(step.kind==="write")replace(step.path,step.text,"utf8",EXECUTABLE);else if(step.kind===
"edit")replace(step.path,step.text,"latin1",modeOf(step.path));else if(step.kind==="chain")chain(step.path,step.to);else if(step.
kind==="restore")renameSync(step.path,step.to);else if(step.kind==="remove")unlinkSync(step.path)}function failed(step,cause){
const{code="?"}=cause;const path="path"in step?step.path:"";return new TicketError("HOOK_NOT_WRITTEN","failed",`${path} \
can't be changed (${code}).`,{data:{path,reason:code},hint:"What was done before it stands. See that you may write there\
, and run the command again.",cause})}function dropFolder(path){try{rmdirSync(path)}catch{}}function perform(steps){for(const step of steps){
try{performOne(step)}catch(error){throw failed(step,error)}}}var SHIMS={"commit-msg":`#!/bin/sh
# git-ticket hook: commit-msg
#
# Checks the tickets that a message speaks of. It only looks for a word that may be a ticket: without one nothing is sta\
rted.
# Made by "git ticket hooks install", removed by "git ticket hooks uninstall", off with GIT_TICKET_HOOKS=0.
prefix='[Tt][Kk]' ref='refs/tickets/main' every='' node='' script=''

# Another hook that was here before goes first.
next="$0.before-git-ticket"
[ ! -x "$next" ] || "$next" "$@" || exit
[ "$GIT_TICKET_HOOKS" != 0 ] || exit 0

ticket() {
  export GIT_TICKET_HOOKS=0
  if command -v git-ticket >/dev/null 2>&1; then
    git-ticket "$@"
  elif [ -x "$node" ] && [ -e "\${script:-$node}" ]; then
    "$node" \${script:+"$script"} "$@"
  fi
}

# Tells whether the message may speak of a ticket; the trailer that is the branch's own was looked up when it was writte\
n.
speaks() {
  { IFS= read -r head <"\${1%/*}/HEAD"; } 2>/dev/null
  while IFS= read -r line || [ -n "$line" ]; do
    case $line in
      *'------------------------ >8 ------------------------'*) return 1 ;;
      '#'*) continue ;;
    esac
    case "$head " in *"/\${line#Ticket: }"[!0-9A-Za-z]*) continue ;; esac
    case $line in
      *$prefix-[0-9A-Za-z]* | *[A-Z]-[0-9]* | [Tt]icket*:*) return 0 ;;
      *[Cc]lose*-*[0-9]* | *[Ff]ix*-*[0-9]* | *[Rr]esolve*-*[0-9]*) return 0 ;;
      *[Ss]tart*-*[0-9]* | *[Bb]egin*-*[0-9]* | *[Rr]ef*-*[0-9]* | *[Ss]ee*-*[0-9]*) return 0 ;;
    esac
  done <"$1"
  return 1
}

[ -n "$every" ] || speaks "$1" || exit 0
ticket hook commit-msg -- "$1"
# Only a refusal stops a commit, never a fault.
[ $? -ne 1 ]
`,"post-checkout":`#!/bin/sh
# git-ticket hook: post-checkout
#
# Joins fetched tickets into ours after a checkout of a branch. Where there is nothing to join, only git is asked.
# Made by "git ticket hooks install", removed by "git ticket hooks uninstall", off with GIT_TICKET_HOOKS=0.
prefix='[Tt][Kk]' ref='refs/tickets/main' every='' node='' script=''

# Another hook that was here before goes first.
next="$0.before-git-ticket"
[ ! -x "$next" ] || "$next" "$@" || exit
[ "$GIT_TICKET_HOOKS" != 0 ] || exit 0

ticket() {
  export GIT_TICKET_HOOKS=0
  if command -v git-ticket >/dev/null 2>&1; then
    git-ticket "$@"
  elif [ -x "$node" ] && [ -e "\${script:-$node}" ]; then
    "$node" \${script:+"$script"} "$@"
  fi
}

# Of single files, and in a rebase, there is nothing to tell.
[ "$3" = 1 ] && [ -z "$GIT_SEQUENCE_EDITOR$GIT_CHERRY_PICK_HELP" ] || exit 0
[ -n "$(git for-each-ref --count=1 --no-merged="$ref" refs/ticket-remotes 2>/dev/null)" ] || exit 0
ticket hook post-checkout
exit 0
`,"post-commit":`#!/bin/sh
# git-ticket hook: post-commit
#
# Moves and links the tickets that a commit speaks of. It only looks for a word that may be a ticket: without one nothin\
g is
# started. Made by "git ticket hooks install", removed by "git ticket hooks uninstall", off with GIT_TICKET_HOOKS=0.
prefix='[Tt][Kk]' ref='refs/tickets/main' every='' node='' script=''

# Another hook that was here before goes first.
next="$0.before-git-ticket"
[ ! -x "$next" ] || "$next" "$@" || exit
[ "$GIT_TICKET_HOOKS" != 0 ] || exit 0

ticket() {
  export GIT_TICKET_HOOKS=0
  if command -v git-ticket >/dev/null 2>&1; then
    git-ticket "$@"
  elif [ -x "$node" ] && [ -e "\${script:-$node}" ]; then
    "$node" \${script:+"$script"} "$@"
  fi
}

speaks() {
  while IFS= read -r line || [ -n "$line" ]; do
    case $line in
      *'------------------------ >8 ------------------------'*) return 1 ;;
      '#'*) continue ;;
      *$prefix-[0-9A-Za-z]* | *[A-Z]-[0-9]* | [Tt]icket*:*) return 0 ;;
      *[Cc]lose*-*[0-9]* | *[Ff]ix*-*[0-9]* | *[Rr]esolve*-*[0-9]*) return 0 ;;
      *[Ss]tart*-*[0-9]* | *[Bb]egin*-*[0-9]* | *[Rr]ef*-*[0-9]* | *[Ss]ee*-*[0-9]*) return 0 ;;
    esac
  done <"$1"
  return 1
}

dir=\${GIT_DIR:-.git}
[ ! -f "$dir" ] || { IFS= read -r dir <"$dir" && dir=\${dir#gitdir: }; }
# What a rebase picks is told once, by post-rewrite.
[ ! -e "$dir/CHERRY_PICK_HEAD" ] || [ ! -d "$dir/rebase-merge" ] || exit 0
[ -r "$dir/COMMIT_EDITMSG" ] || exit 0
speaks "$dir/COMMIT_EDITMSG" || exit 0
ticket hook post-commit
exit 0
`,"post-merge":`#!/bin/sh
# git-ticket hook: post-merge
#
# Joins fetched tickets into ours after a merge or a pull. Where there is nothing to join, only git is asked.
# Made by "git ticket hooks install", removed by "git ticket hooks uninstall", off with GIT_TICKET_HOOKS=0.
prefix='[Tt][Kk]' ref='refs/tickets/main' every='' node='' script=''

# Another hook that was here before goes first.
next="$0.before-git-ticket"
[ ! -x "$next" ] || "$next" "$@" || exit
[ "$GIT_TICKET_HOOKS" != 0 ] || exit 0

ticket() {
  export GIT_TICKET_HOOKS=0
  if command -v git-ticket >/dev/null 2>&1; then
    git-ticket "$@"
  elif [ -x "$node" ] && [ -e "\${script:-$node}" ]; then
    "$node" \${script:+"$script"} "$@"
  fi
}

[ -n "$(git for-each-ref --count=1 --no-merged="$ref" refs/ticket-remotes 2>/dev/null)" ] || exit 0
ticket hook post-merge
exit 0
`,"post-receive":`#!/bin/sh
# git-ticket hook: post-receive
#
# Tells subscribers after a push to the tickets; whoever pushes does not wait for it. A push of anything else starts not\
hing.
# Made by "git ticket hooks install --server", removed by "git ticket hooks uninstall", off with GIT_TICKET_HOOKS=0.
prefix='[Tt][Kk]' ref='refs/tickets/main' every='' node='' script=''

# Another hook that was here before goes first, and is told the same.
next="$0.before-git-ticket"
input=$(cat)
[ ! -x "$next" ] || printf '%s\\n' "$input" | "$next" "$@" || exit
[ "$GIT_TICKET_HOOKS" != 0 ] || exit 0

ticket() {
  export GIT_TICKET_HOOKS=0
  if command -v git-ticket >/dev/null 2>&1; then
    git-ticket "$@"
  elif [ -x "$node" ] && [ -e "\${script:-$node}" ]; then
    "$node" \${script:+"$script"} "$@"
  fi
}

case "$input
" in
  *" $ref
"*) ;;
  *) exit 0 ;;
esac
ticket publish --background --quiet </dev/null >/dev/null 2>&1 &
exit 0
`,"post-rewrite":`#!/bin/sh
# git-ticket hook: post-rewrite
#
# Follows commits that speak of tickets to what they were rewritten to. Where none does, only their messages are read.
# Made by "git ticket hooks install", removed by "git ticket hooks uninstall", off with GIT_TICKET_HOOKS=0.
prefix='[Tt][Kk]' ref='refs/tickets/main' every='' node='' script=''

# Another hook that was here before goes first, and is told the same.
next="$0.before-git-ticket"
input=$(cat)
[ ! -x "$next" ] || printf '%s\\n' "$input" | "$next" "$@" || exit
[ "$GIT_TICKET_HOOKS" != 0 ] || exit 0

ticket() {
  export GIT_TICKET_HOOKS=0
  if command -v git-ticket >/dev/null 2>&1; then
    git-ticket "$@"
  elif [ -x "$node" ] && [ -e "\${script:-$node}" ]; then
    "$node" \${script:+"$script"} "$@"
  fi
}

speaks() {
  while IFS= read -r line || [ -n "$line" ]; do
    case $line in
      *$prefix-[0-9A-Za-z]* | *[A-Z]-[0-9]* | [Tt]icket*:*) return 0 ;;
      *[Cc]lose*-*[0-9]* | *[Ff]ix*-*[0-9]* | *[Rr]esolve*-*[0-9]*) return 0 ;;
      *[Ss]tart*-*[0-9]* | *[Bb]egin*-*[0-9]* | *[Rr]ef*-*[0-9]* | *[Ss]ee*-*[0-9]*) return 0 ;;
    esac
  done
  return 1
}

set -f
# shellcheck disable=SC2086 # a word a line: old and new names of commits
printf '%s\\n' $input | git rev-list --no-walk --format=%B --stdin 2>/dev/null | speaks || exit 0
printf '%s\\n' "$input" | ticket hook post-rewrite -- "$1"
exit 0
`,"pre-push":`#!/bin/sh
# git-ticket hook: pre-push
#
# Syncs the tickets with the remote that code is pushed to, where ticket.pushAlong is true. It never stops a push.
# Made by "git ticket hooks install", removed by "git ticket hooks uninstall", off with GIT_TICKET_HOOKS=0.
prefix='[Tt][Kk]' ref='refs/tickets/main' every='' node='' script=''

# Another hook that was here before goes first.
next="$0.before-git-ticket"
[ ! -x "$next" ] || "$next" "$@" || exit
[ "$GIT_TICKET_HOOKS" != 0 ] || exit 0

# What is pushed from in here pushes nothing along: git ticket pushes without hooks, and all of ours are off.
ticket() {
  export GIT_TICKET_HOOKS=0
  if command -v git-ticket >/dev/null 2>&1; then
    git-ticket "$@"
  elif [ -x "$node" ] && [ -e "\${script:-$node}" ]; then
    "$node" \${script:+"$script"} "$@"
  fi
}

[ "$(git config --type=bool --get ticket.pushAlong 2>/dev/null)" = true ] || exit 0
ticket hook pre-push -- "$1" </dev/null
exit 0
`,"pre-receive":`#!/bin/sh
# git-ticket hook: pre-receive
#
# Checks what is pushed to the tickets, before anything of it is taken. A push of anything else starts nothing.
# Made by "git ticket hooks install --server", removed by "git ticket hooks uninstall".
prefix='[Tt][Kk]' ref='refs/tickets/main' every='' node='' script=''

# Another hook that was here before goes first, and is told the same.
next="$0.before-git-ticket"
input=$(cat)
[ ! -x "$next" ] || printf '%s\\n' "$input" | "$next" "$@" || exit

ticket() {
  export GIT_TICKET_HOOKS=0
  if command -v git-ticket >/dev/null 2>&1; then
    git-ticket "$@"
  elif [ -x "$node" ] && [ -e "\${script:-$node}" ]; then
    "$node" \${script:+"$script"} "$@"
  else
    echo "error: git ticket is not installed here, so the tickets can't be checked." >&2
    return 1
  fi
}

case "$input
" in
  *" $ref
"*) ;;
  *) exit 0 ;;
esac
printf '%s\\n' "$input" | ticket hook pre-receive
`,"prepare-commit-msg":`#!/bin/sh
# git-ticket hook: prepare-commit-msg
#
# Adds the ticket that a branch is named after to the message of a commit on it. On another branch nothing is started.
# Made by "git ticket hooks install", removed by "git ticket hooks uninstall", off with GIT_TICKET_HOOKS=0.
prefix='[Tt][Kk]' ref='refs/tickets/main' every='' node='' script=''

# Another hook that was here before goes first.
next="$0.before-git-ticket"
[ ! -x "$next" ] || "$next" "$@" || exit
[ "$GIT_TICKET_HOOKS" != 0 ] || exit 0

ticket() {
  export GIT_TICKET_HOOKS=0
  if command -v git-ticket >/dev/null 2>&1; then
    git-ticket "$@"
  elif [ -x "$node" ] && [ -e "\${script:-$node}" ]; then
    "$node" \${script:+"$script"} "$@"
  fi
}

# Merges, squashes and commits that are made again keep the message that they have.
case $2 in merge | squash | commit) exit 0 ;; esac
dir=\${1%/*}
[ ! -e "$dir/CHERRY_PICK_HEAD" ] && [ ! -d "$dir/rebase-merge" ] && [ ! -d "$dir/rebase-apply" ] || exit 0
{ IFS= read -r head <"$dir/HEAD"; } 2>/dev/null || exit 0
case $head in
  'ref: refs/heads/.invalid') ;; # of a repository that keeps refs in tables
  'ref: refs/heads/'*$prefix-[0-9A-Za-z]*) ;;
  'ref: refs/heads/'[A-Z]*-[0-9]* | 'ref: refs/heads/'*/[A-Z]*-[0-9]*) ;;
  *) exit 0 ;;
esac
ticket hook prepare-commit-msg -- "$@"
exit 0
`,"reference-transaction":`#!/bin/sh
# git-ticket hook: reference-transaction
#
# Tells subscribers after any move of the tickets, also by other programs. Every other move of a ref starts nothing.
# Made by "git ticket hooks install reference-transaction", removed by "git ticket hooks uninstall", off with GIT_TICKET\
_HOOKS=0.
prefix='[Tt][Kk]' ref='refs/tickets/main' every='' node='' script=''

ticket() {
  export GIT_TICKET_HOOKS=0
  if command -v git-ticket >/dev/null 2>&1; then
    git-ticket "$@"
  elif [ -x "$node" ] && [ -e "\${script:-$node}" ]; then
    "$node" \${script:+"$script"} "$@"
  fi
}

# Tells whether the tickets are among the refs that move.
moves() {
  while read -r _ _ name; do
    [ "$name" != "$ref" ] || return 0
  done
  return 1
}

# Another hook that was here before goes first, and is told the same; it may refuse.
next="$0.before-git-ticket"
if [ -x "$next" ]; then
  input=$(cat)
  printf '%s\\n' "$input" | "$next" "$@" || exit
  [ "$1" = committed ] && printf '%s\\n' "$input" | moves || exit 0
else
  [ "$1" = committed ] && moves || exit 0
fi
[ "$GIT_TICKET_HOOKS" != 0 ] || exit 0
ticket publish --background --quiet </dev/null >/dev/null 2>&1 &
exit 0
`,"update":`#!/bin/sh
# git-ticket hook: update
#
# Checks what is pushed to the tickets, as pre-receive does, but lets other refs of the same push go through.
# Made by "git ticket hooks install update", removed by "git ticket hooks uninstall".
prefix='[Tt][Kk]' ref='refs/tickets/main' every='' node='' script=''

# Another hook that was here before goes first.
next="$0.before-git-ticket"
[ ! -x "$next" ] || "$next" "$@" || exit

ticket() {
  export GIT_TICKET_HOOKS=0
  if command -v git-ticket >/dev/null 2>&1; then
    git-ticket "$@"
  elif [ -x "$node" ] && [ -e "\${script:-$node}" ]; then
    "$node" \${script:+"$script"} "$@"
  else
    echo "error: git ticket is not installed here, so the tickets can't be checked." >&2
    return 1
  fi
}

[ "$1" = "$ref" ] || exit 0
ticket hook update -- "$1" "$2" "$3"
`};var MARK="# git-ticket hook: ";var SETTINGS=/^prefix='.*$/m;var quoted=text=>`'${text.replaceAll("'","'\\''")}'`;var anyCase=prefix=>prefix.
replace(/[a-z]/g,letter=>`[${letter.toUpperCase()}${letter}]`);function shimOf(hook,settings){const[node="",script=""]=settings.
program;const every=settings.every&&hook==="commit-msg"?"yes":"";const values={prefix:anyCase(settings.prefix),ref:settings.
ref,every,node,script};const line=Object.entries(values).map(([name,value])=>`${name}=${quoted(value)}`);return SHIMS[hook].
replace(SETTINGS,()=>line.join(" "))}function isShim(text,hook){return text.split("\n",3).includes(`${MARK}${hook}`)}var{
join:join2}=require("node:path");var bytesOf=text=>Buffer.from(text,"utf8").toString("latin1");function stateOf(path,hook,settings){
const present=lookAt(path);if(present.kind!=="file"||!isShim(present.text,hook))return"absent";return present.text===bytesOf(
shimOf(hook,settings))?"installed":"outdated"}function writeShim(path,hook,settings){if(stateOf(path,hook,settings)==="i\
nstalled")return[];return[{kind:"write",hook,path,text:shimOf(hook,settings)}]}function removeShim(path,hook){const present=lookAt(
path);const ours=present.kind==="file"&&isShim(present.text,hook);return ours?[{kind:"remove",hook,path}]:[]}var manual=(hook,why)=>({
kind:"manual",hook,why,line:hookLine(hook)});function aside({house,settings}){const path=hook=>join2(house.shims,hook);return{
state:hook=>stateOf(path(hook),hook,settings),install:hook=>writeShim(path(hook),hook,settings),uninstall:hook=>removeShim(
path(hook),hook)}}var{join:join3}=require("node:path");var settingOf=hook=>`hook.git-ticket-${hook}`;function configWay(context){
const{house,setting}=context;const other=aside(context);const command=hook=>{const path=join3(house.shims,hook).replaceAll(
"'","'\\''");return`'${path}'`};const isSet=hook=>setting(`${settingOf(hook)}.command`)!==void 0;return{status:hook=>{const name=`${settingOf(
hook)}.command`;const current=setting(name)===command(hook);const state=isSet(hook)?current?other.state(hook):"outdated":
"absent";return{state,path:name,next:null,note:null}},install:hook=>{const wanted={event:hook,command:command(hook)};const sets=Object.
entries(wanted).flatMap(([key,value])=>{const name=`${settingOf(hook)}.${key}`;return setting(name)===value?[]:[{kind:"s\
et",hook,name,value}]});return[...other.install(hook),...sets]},uninstall:hook=>{const unset=isSet(hook)?[{kind:"unset",
hook,name:settingOf(hook)}]:[];return[...unset,...other.uninstall(hook)]}}}function obstacle(path,hook){const present=lookAt(
path);if(present.kind==="odd")return`${path} is no file that can be read`;if(present.kind==="nothing"||isShim(present.text,
hook))return void 0;const maker=makerOf(present.text);if(maker!==null)return`${maker} makes ${path} anew whenever it lik\
es`;return lookAt(nextOf(path)).kind==="nothing"?void 0:`${nextOf(path)} is in the way of the hook that is here`}function fileWay(context){
const{house,settings}=context;const other=aside(context);return{status:hook=>{const path=hookPath(house,hook);const state=stateOf(
path,hook,settings);const next=lookAt(nextOf(path)).kind==="nothing"?null:nextOf(path);const note=obstacle(path,hook)??null;
if(note!==null)return{state:other.state(hook),path,next:null,note};return{state,path,next:state==="absent"?null:next,note}},
install:hook=>{const path=hookPath(house,hook);const why=obstacle(path,hook);if(why!==void 0)return[...other.install(hook),
manual(hook,why)];const present=lookAt(path);const chained=present.kind==="file"&&!isShim(present.text,hook);const chain2=chained?
[{kind:"chain",hook,path,to:nextOf(path)}]:[];return[...chain2,...writeShim(path,hook,settings)]},uninstall:hook=>{const path=hookPath(
house,hook);const removed=removeShim(path,hook);const before=removed.length>0&&lookAt(nextOf(path)).kind!=="nothing";const own=before?
[{kind:"restore",hook,path:nextOf(path),to:path}]:removed;const moved=[".legacy",".old"].flatMap(end=>removeShim(path+end,
hook));return[...own,...moved,...other.uninstall(hook)]}}}function lineObstacle(path,hook){const present=lookAt(path);if(present.
kind==="odd")return`${path} is no file that can be read`;if(present.kind==="nothing"||hasLines(present.text))return void 0;
if(present.link)return`${path} is a link to another file`;if(!isShell(present.text))return`${path} is not run by sh`;return TOLD.
has(hook)?`${path} reads what git says, which can be read once`:void 0}function linesWay(context){const{house}=context;const other=aside(
context);return{status:hook=>{const path=hookPath(house,hook);const present=lookAt(path);const lines=present.kind==="fil\
e"&&hasLines(present.text);const state=lines?other.state(hook):"absent";return{state,path,next:null,note:lineObstacle(path,
hook)??null}},install:hook=>{const path=hookPath(house,hook);const why=lineObstacle(path,hook);if(why!==void 0)return[...other.
install(hook),manual(hook,why)];const present=lookAt(path);const before=present.kind==="file"?present.text:void 0;const text=withLines(
before,hook);const edit=text===before?[]:[{kind:"edit",hook,path,text}];return[...other.install(hook),...edit]},uninstall:hook=>{
const path=hookPath(house,hook);const present=lookAt(path);if(present.kind!=="file"||!hasLines(present.text))return other.
uninstall(hook);const text=withoutLines(present.text);const step=text===void 0?{kind:"remove",hook,path}:{kind:"edit",hook,
path,text};return[step,...other.uninstall(hook)]}}}function manualWay(context){const{house}=context;const other=aside(context);
const why=`core.hooksPath is for more than this repository (${house.scope})`;return{status:hook=>({state:other.state(hook),
path:hookPath(house,hook),next:null,note:why}),install:hook=>[...other.install(hook),manual(hook,why)],uninstall:hook=>other.
uninstall(hook)}}var WAYS={file:fileWay,lines:linesWay,config:configWay,manual:manualWay};var wayOf=(name,context)=>WAYS[name](
context);var NO_PROGRAM=[];async function prefixOf(workspace){const head=await workspace.repo.readRef(workspace.store.ref);
return head===void 0?"tk":(await configNow(workspace)).prefix}async function know(workspace,options){const{repo,store}=workspace;
const config=await repo.config();const whole=await repo.wholeConfig();const house=await hookHouse(workspace,options.config===
true);const prefix=await prefixOf(workspace);const mode=messageMode(config);const settings={prefix,ref:store.ref,every:mode===
"require",program:options.program??NO_PROGRAM};return{context:{house,settings,setting:name=>whole.get(name)},house}}function wayFor({
context,house},hook){const byConfig=wayOf("config",context);const state=byConfig.status(hook);if(state.state!=="absent"||
house.way==="config")return{way:"config",...state};return{way:house.way,...wayOf(house.way,context).status(hook)}}async function hooksReport(workspace,program){
const known=await know(workspace,program===void 0?{}:{program});const{dir,scope,manager,shared}=known.house;return{dir,scope,
manager,shared,hooks:HOOKS.map(hook=>({hook,...wayFor(known,hook),script:shimOf(hook,known.context.settings)}))}}function usual(bare,config,options){
if(options.server===true||bare)return SERVER_HOOKS;const off=messageMode(config)==="off";return off?CLIENT_HOOKS.filter(
hook=>hook!=="commit-msg"):CLIENT_HOOKS}var editOf=step=>{if(step.kind==="set")return[{kind:"set",name:step.name,value:step.
value}];return step.kind==="unset"?[{kind:"drop",section:step.name}]:[]};async function installHooks(workspace,options){
const{repo}=workspace;if(options.config===true)configNeedsGit(await repo.version());const known=await know(workspace,options);
const{dir,scope,manager,shared,way}=known.house;const bare=(await repo.code()).worktree===void 0;const hooks=options.hooks??
usual(bare,await repo.config(),options);const how=wayOf(way,known.context);const steps=hooks.flatMap(hook=>how.install(hook));
if(options.dryRun!==true){perform(steps);await repo.editConfig(steps.flatMap(editOf))}return{dir,scope,manager,shared,steps}}
function once(steps){return[...new Map(steps.map(step=>[JSON.stringify(step),step])).values()]}async function uninstallHooks(workspace,{
hooks=HOOKS,dryRun=false}){const{repo}=workspace;const house=await hookHouse(workspace,false);const whole=await repo.wholeConfig();
const settings={prefix:"",ref:"",every:false,program:NO_PROGRAM};const setting=name=>whole.get(name);const own={...house,
way:"file",folder:join4(repo.commonDir,"hooks")};const ways=[wayOf(house.way,{house,settings,setting}),wayOf("file",{house:own,
settings,setting}),wayOf("config",{house,settings,setting})];const steps=once(hooks.flatMap(hook=>ways.flatMap(way=>way.
uninstall(hook))));if(!dryRun){perform(steps);await repo.editConfig(steps.flatMap(editOf));dropFolder(house.shims)}const{
dir,scope,manager,shared}=house;return{dir,scope,manager,shared,steps}}module.exports={__proto__:null,hooksReport,installHooks,
uninstallHooks};
