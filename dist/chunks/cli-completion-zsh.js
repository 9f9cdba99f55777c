var{script}=require("./shared-cli-completion-script.js");var ZSH=script`#compdef git-ticket
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
`;module.exports={__proto__:null,ZSH};
