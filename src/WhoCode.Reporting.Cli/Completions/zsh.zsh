#compdef whocode
# Completion of whocode for zsh. To use it, add this line to ~/.zshrc, after compinit:
#     source <(whocode completions zsh)
_whocode() {
    local -a found
    found=("${(@f)$("${words[1]}" "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
    # Options are offered after a hyphen only, so that files come first.
    [[ $PREFIX == -* ]] || found=("${(@)found:#-*}")
    found=("${(@)found:#}")
    (( $#found )) && compadd -a found && return
    _files
}
compdef _whocode whocode
