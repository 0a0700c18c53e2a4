# Completion of riskrules for bash; made by: riskrules completion bash
_riskrules() {
    local line="${COMP_LINE:0:COMP_POINT}" word candidate strip=""
    word="${line##*[[:space:]]}"
    # Bash takes a word apart at an equals sign; what stands before it is there already.
    [[ "$word" == *=* && "$COMP_WORDBREAKS" == *=* ]] && strip="${word%%=*}="
    COMPREPLY=()
    while IFS= read -r candidate; do
        [[ -n "$candidate" && "$candidate" == "$word"* ]] || continue
        # Other spellings of --help are no help in a list.
        [[ -z "$word" && "$candidate" == [-/]? ]] && continue
        COMPREPLY+=("${candidate#"$strip"}")
        [[ "$candidate" == *= ]] && compopt -o nospace
    done < <(riskrules "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)
}
complete -o default -F _riskrules riskrules
