# Completion of whocode for fish. To use it, run this once:
#     whocode completions fish > ~/.config/fish/completions/whocode.fish
function __whocode_complete
    set -l line (commandline -cp)
    set -l word (commandline -ct)
    # Options are offered after a hyphen only, so that files come first.
    set -l hidden '^(-|$)'
    string match -q -- '-*' "$word"; and set hidden '^$'
    set -l found (whocode "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null | string match -rv -- $hidden)
    if test (count $found) -gt 0
        printf '%s\n' $found
    else
        __fish_complete_path "$word"
    end
end
complete -c whocode -f -a '(__whocode_complete)'
