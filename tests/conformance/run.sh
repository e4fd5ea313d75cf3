#!/usr/bin/env bash
# Runs all of it in order and closes with "conformance: N passed, N failed". The cases come from the file that WHOCODE_CASES names.
set -uo pipefail
cd "$(dirname "$0")"

log=$(mktemp)
trap 'rm -f "$log"' EXIT
passed=0
failed=0

run() {
    "$@" 2>&1 | tee "$log"
    local status=${PIPESTATUS[0]}
    local counts
    counts=$(sed -n 's/^[a-z]*: \([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' "$log" | tail -n 1)
    passed=$((passed + ${counts% *}+0))
    failed=$((failed + ${counts#* }+0))
    if [ "$status" -ne 0 ] && { [ -z "$counts" ] || [ "${counts#* }" -eq 0 ]; }; then
        failed=$((failed + 1)) # it broke off before it could count
        echo "FAILED with exit status $status: $*"
    fi
}

cases=()
if [ -n "${WHOCODE_CASES:-}" ]; then
    cases=(--cases "$WHOCODE_CASES" --at-least "${WHOCODE_CASES_AT_LEAST:-1}")
else
    echo 'SKIPPED: the cases of the .NET tests, as WHOCODE_CASES names no file'
fi
validators=(ajv)
run node agree.mjs "${cases[@]}"

# agree NAME PACKAGE PROBE COMMAND: compares the verdicts of a validator where the probe finds it. With CI=true it must be there.
agree() {
    local name=$1 package=$2 probe=$3
    shift 3
    if sh -c "$probe" >/dev/null 2>&1; then
        validators+=("$name")
        run "$@" "${cases[@]}"
    elif [ "${CI:-}" = true ]; then
        failed=$((failed + 1))
        echo "FAILED: there is no $package"
    else
        echo "SKIPPED: the verdicts of $name, as there is no $package"
    fi
}
python='/usr/bin/python3 -W ignore agree.py --validator'
go='env GO111MODULE=off GOPATH=/usr/share/gocode go'
agree jsonschema python3-jsonschema '/usr/bin/python3 -c "import jsonschema"' $python jsonschema
agree fastjsonschema python3-fastjsonschema '/usr/bin/python3 -c "import fastjsonschema"' $python fastjsonschema
agree gojsonschema golang-github-xeipuuv-gojsonschema-dev "$go list github.com/xeipuuv/gojsonschema" $go run agree.go --every 3 # all would take a minute
agree php php-json-schema 'php -r "require \"JsonSchema/autoload.php\"; mb_strlen(\"\");"' php agree.php --every 3 # all would take a minute
if [ -n "${WHOCODE_TOOL:-}" ] && [ -e /usr/share/iso-codes/json/iso_3166-1.json ]; then
    run /usr/bin/python3 countries.py "$WHOCODE_TOOL"
elif [ "${CI:-}" = true ]; then
    failed=$((failed + 1))
    echo 'FAILED: WHOCODE_TOOL names no tool, or there is no iso-codes'
else
    echo 'SKIPPED: what the tool makes of the names of countries, as WHOCODE_TOOL names no tool or there is no iso-codes'
fi
run node catches.mjs "${validators[@]}"
run node types.mjs
run node form.mjs
run node guide.mjs

echo "conformance: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
