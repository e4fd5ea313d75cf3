# Completion of whocode for bash. To use it, add this line to ~/.bashrc:
#     source <(whocode completions bash)
_whocode() {
    local word=${COMP_WORDS[COMP_CWORD]} line
    COMPREPLY=()
    while IFS= read -r line; do
        # Options are offered after a hyphen only, so that files come first.
        if [[ -n $line && $line == "$word"* && ($word == -* || $line != -*) ]]; then
            COMPREPLY+=("$line")
        fi
    done < <("${COMP_WORDS[0]}" "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)
}
complete -o bashdefault -o default -F _whocode whocode
