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
if /usr/bin/python3 -c 'import jsonschema' 2>/dev/null; then
    validators+=(jsonschema)
    run /usr/bin/python3 -W ignore agree.py "${cases[@]}"
elif [ "${CI:-}" = true ]; then
    failed=$((failed + 1))
    echo 'FAILED: there is no python3-jsonschema'
else
    echo 'SKIPPED: what Python says of the schemas, as there is no python3-jsonschema'
fi
run node catches.mjs "${validators[@]}"
run node types.mjs
run node form.mjs
run node guide.mjs

echo "conformance: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
