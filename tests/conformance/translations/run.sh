#!/usr/bin/env bash
# Converts each translation to PO and back with the Translate Toolkit, has gettext check the PO, and compares plural rules and names of
# countries with the Unicode CLDR (cldr.mjs). Closes with "translations: N passed, N failed". Needs json2po, po2json and msgfmt, and for the
# CLDR Node and "npm ci" in this folder. What is missing is skipped, unless CI=true: then all must be there.
set -uo pipefail
cd "$(dirname "$0")/../../.."

folders=(src/WhoCode.Reporting/Languages src/WhoCode.Reporting.Cli/Texts)
languages=(ar es fr ru zh)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
passed=0
failed=0
pass() { passed=$((passed + 1)); }
fail() {
    failed=$((failed + 1))
    echo "FAILED translations: $*"
}

# missing WHAT PROGRAMS: reports what cannot be checked.
missing() {
    if [ "${CI:-}" = true ]; then
        fail "$1: there is no $2"
    else
        echo "SKIPPED: $1, as there is no $2 on this machine"
    fi
}

# The keys of a file of texts, one a line, as often as they appear.
keys() { sed -n 's/^  "\([^"]*\)": .*/\1/p' "$1"; }

# to_po ENGLISH JSON PO
to_po() { json2po --progress=none -t "$1" -i "$2" -o "$3"; }

# to_json ENGLISH PO JSON. Without --removeuntranslated, po2json writes the English text where a translation is missing or marked fuzzy.
# It indents by four spaces, and no option changes that. A line break inside of a text is written \n, so each line begins a text.
to_json() { po2json --progress=none --removeuntranslated -t "$1" -i "$2" -o "$scratch/back.json" && sed 's/^    "/  "/' "$scratch/back.json" >"$3"; }

# problems ENGLISH JSON [CHANGE]: prints what is wrong after a file went to PO and back; nothing if it is the same, byte for byte, and
# complete. CHANGE is a program of awk that changes the PO in between.
problems() {
    rm -f "$scratch"/texts.* "$scratch"/back.*
    {
        to_po "$1" "$2" "$scratch/texts.po"
        if [ $# -gt 2 ]; then
            awk 'BEGIN { RS = ""; ORS = "\n\n" } '"$3"' { print }' "$scratch/texts.po" >"$scratch/changed.po" && mv "$scratch/changed.po" "$scratch/texts.po"
        fi
        msgfmt --check -o /dev/null "$scratch/texts.po" 2>"$scratch/msgfmt" || cat "$scratch/msgfmt"
        to_json "$1" "$scratch/texts.po" "$scratch/texts.json"
        diff "$2" "$scratch/texts.json" | head -n 10
        diff <(keys "$1") <(keys "$2") | head -n 10
    } 2>&1
}

po() {
    local folder english language found same
    for folder in "${folders[@]}"; do
        english=$folder/en.json
        if keys "$english" | LC_ALL=C sort -c -u && [ "$(keys "$english" | wc -l)" -gt 100 ]; then pass; else fail "the keys of $english are not in order"; fi
    done
    for language in "${languages[@]}"; do
        same=()
        for folder in "${folders[@]}"; do
            found=$(problems "$folder/en.json" "$folder/$language.json")
            if [ -z "$found" ]; then
                pass
                same+=("$(keys "$folder/$language.json" | wc -l)")
            else
                fail "$folder/$language.json is not the same as PO and back:"$'\n'"$found"
            fi
        done
        printf '%s: %s of %s files came back from PO as they were (%s texts)\n' "$language" ${#same[@]} ${#folders[@]} "$(IFS=+ && echo "${same[*]}")"
    done
}

# The checks below change one text of the tool, whose files are small.
english=${folders[1]}/en.json
french=${folders[1]}/fr.json
key=cli.none
in_po='/#: \.cli\.none\n/'
in_json="/\"$key\"/"

# unfinished WHAT CHANGE: a text that is missing or not finished in the PO does not come back, and nothing else changes. LocalizedTexts.Read
# refuses a file in which a key is missing (LocalizedTextsReadTests), so it is never shown in English instead.
unfinished() {
    problems "$english" "$french" "$in_po { $2 }" >/dev/null
    if grep -v "^  \"$key\": " "$french" | cmp -s - "$scratch/texts.json"; then pass; else fail "$1 does not only remove its key"; fi
}

# must_fail WHAT SED [CHANGE]: the check finds what a program of sed changes in the JSON, or one of awk in the PO.
must_fail() {
    sed "$2" "$french" >"$scratch/wrong.json"
    if [ -n "$(problems "$english" "$scratch/wrong.json" "${@:3}")" ]; then pass; else fail "nothing is found after this change: $1"; fi
}

tools=()
for command in json2po po2json msgfmt; do
    command -v "$command" >/dev/null || tools+=("$command")
done
if [ ${#tools[@]} -gt 0 ]; then
    missing 'the translations as PO' "${tools[*]}"
else
    json2po --version
    po
    unfinished 'a text that is marked fuzzy' 'sub(/\nmsgid/, "\n#, fuzzy\nmsgid")'
    unfinished 'a text that is empty' 'sub(/\nmsgstr.*/, "\nmsgstr \"\"")'
    must_fail 'a text in the PO' '' "$in_po"' { sub(/\nmsgstr "/, "&x") }'
    must_fail 'a key that is there twice' "$in_json"' { p; s/: ".*"/: "x"/ }'
    must_fail 'a key that is missing' "$in_json d"
    must_fail 'a key that English does not have' "$in_json"' { p; s/none/non/ }'
    must_fail 'two keys that changed places' "$in_json { h; d; }"'; /"cli.profile"/ G'
    must_fail 'a text that is empty' "$in_json"' s/: ".*"/: ""/'
    must_fail 'a letter that is escaped' '0,/é/ s/é/\\u00e9/'
    must_fail 'an indentation of four spaces' 's/^  "/    "/'
    must_fail 'line ends of Windows' 's/$/\r/'
    must_fail 'a comma that is missing' "$in_json"' s/,$//'
fi

cldr=$PWD/tests/conformance/translations/node_modules
if ! command -v node >/dev/null; then
    missing 'the comparison with the Unicode CLDR' node
elif [ ! -e "$cldr/cldr-core/package.json" ] || [ ! -e "$cldr/cldr-localenames-full/package.json" ]; then
    missing 'the comparison with the Unicode CLDR' 'cldr-core or cldr-localenames-full (npm ci)'
else
    node tests/conformance/translations/cldr.mjs | tee "$scratch/cldr"
    if read -r _ more _ fewer _ < <(grep '^cldr: [0-9]* passed, [0-9]* failed$' "$scratch/cldr"); then
        passed=$((passed + more))
        failed=$((failed + fewer))
    else
        fail 'cldr.mjs broke off before it could count'
    fi
fi

echo "translations: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
