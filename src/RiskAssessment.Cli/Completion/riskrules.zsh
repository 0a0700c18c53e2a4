#compdef riskrules
# Completion of riskrules for zsh; made by: riskrules completion zsh
_riskrules() {
    local -a found open
    found=("${(@f)$(riskrules "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
    # Empty lines, and other spellings of --help, are no help in a list.
    found=("${(@)found:#}")
    found=("${(@)found:#[-/]?}")
    open=("${(@M)found:#*=}")
    found=("${(@)found:#*=}")
    (( ${#open} )) && compadd -S '' -- "${open[@]}"
    (( ${#found} )) && compadd -- "${found[@]}"
    (( ${#open} + ${#found} )) || _files
}
if [ "$funcstack[1]" = "_riskrules" ]; then
    _riskrules "$@"
else
    compdef _riskrules riskrules
fi
