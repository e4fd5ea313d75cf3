#!/usr/bin/env bash
# Writes SARIF with the tool in every shape that it has, and has it checked by Microsoft's SARIF Multitool with the rules of SARIF and of
# GitHub. Closes with "sarif: N passed, N failed". The arguments are the command of the tool.
set -uo pipefail
cd "$(dirname "$0")/../../.."

multitool=tests/conformance/sarif/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool
if [ "$(uname -sm)" != 'Linux x86_64' ] || [ ! -e "$multitool" ]; then
    echo 'SKIPPED: tests/conformance/sarif, as there is no multitool on this machine.'
    [ "${CI:-}" != true ]
    exit
fi

chmod u+x "$multitool" # npm ci --ignore-scripts leaves this out
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export HOME=$scratch # the multitool unpacks itself there
passed=0
failed=0

# Prints the errors in a file, one a line, or that it could not be checked.
errors() {
    local said
    said=$("$multitool" validate "$1" --rule-kind 'Sarif;Ghas' 2>&1)
    grep -q '1 files scanned' <<<"$said" || echo "not checked: $said"
    grep ' error ' <<<"$said"
}

# The tool ends with 1 for errors in a report and with 2 for a file that cannot be read: both are meant here.
shape() {
    local name=$1
    shift
    "${whocode[@]}" validate "$@" --format sarif >"$scratch/$name.sarif" 2>"$scratch/problem"
    local found
    found=$(errors "$scratch/$name.sarif")
    if [ -z "$found" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'FAILED sarif: %s\n%s\n' "$name" "$found"
    fi
}

whocode=("$@")
samples=docs/samples
shape one $samples/faulty-stakeholder.json
shape many ./docs/../$samples/faulty-stakeholder.json $samples/*.json ../no-such-file.json "$PWD/$samples/faulty-national.json"
shape unreadable no-such-file.json ../no-such-file.json
shape input - <$samples/faulty-national.json
shape named-input - --stdin-name reports/a.json <$samples/faulty-national.json
shape clean $samples/stakeholder-nurses-2024.json --profile draft
shape deviations $samples/faulty-stakeholder.json --deviations $samples/deviations.json
shape help $samples/faulty-stakeholder.json --help-uri https://example.org/rules

# The check itself can fail: GitHub refuses rules without a full description, and the schema a result without a message.
for member in fullDescription message; do
    sed "s/\"$member\"/\"x-$member\"/" "$scratch/one.sarif" >"$scratch/wrong.sarif"
    if [ -n "$(errors "$scratch/wrong.sarif")" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED sarif: nothing is found where there is no $member"
    fi
done

echo "sarif: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
