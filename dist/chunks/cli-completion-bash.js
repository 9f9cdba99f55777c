var{script}=require("./shared-cli-completion-script.js");var BASH=script`# bash completion for git ticket and git-ticket. Made by: git ticket completion bash
# "git ticket" is completed where git's own completion is: it calls _git_ticket.

__git_ticket_answer() {
	if type git-ticket >/dev/null 2>&1; then
		git-ticket completion answer -- "$@"
	else
		git ticket completion answer -- "$@"
	fi 2>/dev/null
}

# Sets __git_ticket_words to the words up to the cursor. bash splits at = and : too; what no space divides is one word.
__git_ticket_split() {
	local line=@{COMP_LINE:0:COMP_POINT} word rest i n=-1
	__git_ticket_words=()
	for ((i = 0; i <= COMP_CWORD; i++)); do
		rest=@{line#"@{line%%[![:space:]]*}"}
		word=@{COMP_WORDS[i]}
		((i == COMP_CWORD)) && word=$rest
		if ((i > 0)) && [[ $rest == "$line" ]]; then
			__git_ticket_words[n]+=$word
		else
			((n += 1))
			__git_ticket_words[n]=$word
		fi
		line=@{rest#"$word"}
	done
}

# Offers what the last of the words can become.
__git_ticket_offer() {
	local args=("$@") last=$(($# - 1)) line value about own= glued= quote= kept= i
	local -a values=() abouts=()
	local typed=@{args[last]}
	case $typed in
	[\"\']*) quote=1 typed=@{typed#?} ;;
	*) typed=@{typed//\\/} ;;
	esac
	args[last]=$typed
	# bash replaces only what stands behind the last = or :
	case $COMP_WORDBREAKS in *=*) [[ $typed == *=* ]] && kept=@{typed%"@{typed##*=}"} ;; esac
	case $COMP_WORDBREAKS in *:*) [[ @{typed#"$kept"} == *:* ]] && kept=@{typed%"@{typed##*:}"} ;; esac
	[[ -n $quote ]] && kept=
	while IFS= read -r line; do
		value=@{line%%$'\t'*}
		about=@{line#*$'\t'}
		if [[ -z $value ]]; then
			own=$about
			continue
		fi
		case $value in *[=:.]) glued=1 ;; esac
		value=@{value#"$kept"}
		values+=("$value")
		abouts+=("$about")
	done < <(__git_ticket_answer "@{args[@]}")
	COMPREPLY=()
	compopt +o default +o bashdefault +o nospace 2>/dev/null
	compopt -o nosort 2>/dev/null
	[[ -n $glued ]] && compopt -o nospace 2>/dev/null
	for ((i = 0; i < @{#values[@]}; i++)); do
		value=@{values[i]}
		# 63 is ?: words are only listed, so they may say what they mean.
		if ((@{COMP_TYPE:-9} == 63 && @{#values[@]} > 1)); then
			[[ -n @{abouts[i]} ]] && value+="  (@{abouts[i]})"
		elif [[ -z $quote && $value == *[!A-Za-z0-9_@%+=:,./-]* ]]; then
			printf -v value %q "$value"
			# A comma needs no quoting, and a list that has one would not fit what was typed.
			value=@{value//\\,/,}
		fi
		COMPREPLY+=("$value")
	done
	if [[ -n $own ]]; then
		compopt -o filenames 2>/dev/null
		while IFS= read -r line; do
			COMPREPLY+=("$line")
		done < <(compgen "$([[ $own == folders ]] && echo -d || echo -f)" -- "$typed")
	fi
}

# git-ticket WORD…
__git_ticket_main() {
	local -a __git_ticket_words
	__git_ticket_split
	__git_ticket_offer "@{__git_ticket_words[@]:1}"
}

# git [-C DIR] ticket WORD…
_git_ticket() {
	local -a __git_ticket_words before=()
	local i=1
	__git_ticket_split
	while ((i < @{#__git_ticket_words[@]} - 1)); do
		case @{__git_ticket_words[i]} in
		-C)
			before+=(-C "@{__git_ticket_words[i + 1]}")
			((i += 2))
			;;
		-c | --git-dir | --work-tree | --namespace | --config-env) ((i += 2)) ;;
		-*) ((i += 1)) ;;
		*) break ;;
		esac
	done
	__git_ticket_offer @{before[@]+"@{before[@]}"} "@{__git_ticket_words[@]:i+1}"
}

complete -F __git_ticket_main git-ticket
`;module.exports={__proto__:null,BASH};
