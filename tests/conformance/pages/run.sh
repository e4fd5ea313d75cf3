#!/usr/bin/env bash
# Writes every kind of page with the tool, in English and Arabic, and checks it with the Nu Html Checker (vnu) and, in Chromium, with axe-core
# against WCAG 2.2 AA. Closes with "pages: N passed, N failed". The argument is the path of the tool.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../../.."
tool=$(realpath --no-symlinks "$1")
vnu=$here/node_modules/vnu-jar/build/dist/vnu.jar
for needed in java node chromium; do
    if ! command -v $needed >/dev/null || [ ! -e "$vnu" ]; then
        echo "SKIPPED: tests/conformance/pages, as there is no $needed on this machine, or npm ci was not run."
        [ "${CI:-}" != true ]
        exit
    fi
done

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
passed=0
failed=0
pass() { passed=$((passed + 1)); }
fail() {
    failed=$((failed + 1))
    echo "FAILED pages: $*"
}
# page NAME WORDS…: writes a page with the tool.
page() { "$tool" "${@:2}" --output "$scratch/$1.html" >"$scratch/log" 2>&1 || { [ $? -eq 1 ] && [ -s "$scratch/$1.html" ]; } || fail "$1 was not written: $(cat "$scratch/log")"; }

samples=docs/samples
for language in en ar; do
    for sample in "$samples"/stakeholder-*.json "$samples"/national-*.json; do
        name=$(basename "$sample" .json)
        page "$name-$language" render "$sample" --lang $language --for secretariat --with-findings
    done
    page "public-$language" render $samples/national-example-2024.json --lang $language --for public
done
for language in en ar; do
    page "coverage-$language" coverage $samples/stakeholder-*.json $samples/national-*.json --for secretariat --format html --lang $language
done
page both render $samples/national-example-2024.json --lang fr --beside ar --with-findings --profile publication
page findings render $samples/stakeholder-network-2024.json --with-findings --profile publication

pages=("$scratch"/*.html)
if java -jar "$vnu" --errors-only --stdout "${pages[@]}" >"$scratch/vnu"; then
    passed=$((passed + ${#pages[@]}))
else
    fail "vnu: $(sed "s|file:$scratch/||" "$scratch/vnu" | head -n 20)"
fi

# The check itself can fail.
sed 's|<main>|<main role="nothing"><h1></h1>|' "${pages[0]}" >"$scratch/wrong.html"
if java -jar "$vnu" --errors-only --stdout "$scratch/wrong.html" >/dev/null; then fail 'vnu finds nothing wrong in a wrong page'; else pass; fi
sed 's|<html lang="[a-z]*"|<html|' "${pages[0]}" >"$scratch/wrong.html"
if node "$here/axe.mjs" "$scratch/wrong.html" >/dev/null; then fail 'axe finds nothing wrong in a page without a language'; else pass; fi
rm "$scratch/wrong.html"

node "$here/axe.mjs" "${pages[@]}" | sed "s|$scratch/||" | tee "$scratch/axe"
if counts=$(grep '^axe: [0-9]* passed, [0-9]* failed$' "$scratch/axe"); then
    read -r _ more _ fewer _ <<<"$counts"
    passed=$((passed + more))
    failed=$((failed + fewer))
else
    fail 'axe broke off before it could count'
fi

echo "pages: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
