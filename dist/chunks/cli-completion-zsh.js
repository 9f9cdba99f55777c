var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{ZSH:()=>ZSH});module.exports=__toCommonJS(stdin_exports);var import_shared_cli_completion_script=require("./shared-cli-completion-script.js");
var ZSH=import_shared_cli_completion_script.script`#compdef git-ticket
# zsh completion for git ticket and git-ticket. Made by: git ticket completion zsh

__git_ticket_answer() {
  if (( $+commands[git-ticket] )); then
    git-ticket completion answer -- "$@"
  else
    git ticket completion answer -- "$@"
  fi 2>/dev/null
}

_git-ticket() {
  local line value about own
  local -a lines whole glued before
  local ret=1
  (( $+opt_args[-C] )) && before=(-C @{(Q)opt_args[-C]})
  lines=("@{(@f)$(__git_ticket_answer "@{before[@]}" "@{(@Q)words[2,CURRENT-1]}" "@{(Q)PREFIX}")}")
  for line in "@{lines[@]}"; do
    value=@{line%%$'\t'*}
    about=@{line#*$'\t'}
    if [[ -z $value ]]; then
      own=$about
    elif [[ $value == *[=:.] ]]; then
      glued+=("@{value//:/\\:}@{about:+:$about}")
    else
      whole+=("@{value//:/\\:}@{about:+:$about}")
    fi
  done
  (( $#whole )) && _describe -V 'git ticket' whole && ret=0
  (( $#glued )) && _describe -V 'git ticket' glued -S '' && ret=0
  [[ $own == files ]] && _files && ret=0
  [[ $own == folders ]] && _files -/ && ret=0
  return ret
}

# Found in fpath, the file is the function; read by source, it has to be named.
if [[ $funcstack[1] == _git-ticket ]]; then
  _git-ticket "$@"
elif (( $+functions[compdef] )); then
  compdef _git-ticket git-ticket
fi
`;0&&(module.exports={ZSH});
