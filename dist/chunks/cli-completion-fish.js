var{script}=require("./shared-cli-completion-script.js");var FISH=script`# fish completion for git ticket and git-ticket. Made by: git ticket completion fish

function __git_ticket_complete
    set -l words (commandline -opc)
    set -l typed (commandline -ct)
    set -l before
    if test "$words[1]" = git
        # git [-C DIR] ticket WORD…
        set -e words[1]
        while string match -q -- '-*' "$words[1]"
            if contains -- $words[1] -C -c --git-dir --work-tree --namespace --config-env
                test $words[1] = -C; and set -a before -C $words[2]
                set -e words[1]
            end
            set -e words[1]
        end
    end
    set -e words[1]
    for line in (git-ticket completion answer -- $before $words "$typed" 2>/dev/null)
        switch $line
            case \tfiles
                __fish_complete_path "$typed"
            case \tfolders
                __fish_complete_directories "$typed" ''
            case '*'
                printf '%s\n' $line
        end
    end
end

complete -c git-ticket -f -k -a '(__git_ticket_complete)'
complete -c git -n '__fish_git_using_command ticket' -f -k -a '(__git_ticket_complete)'
`;module.exports={__proto__:null,FISH};
