#!/usr/bin/env bash
# Calls two packed tools in the same way and compares what they do, byte for byte: output, error output, exit status and the file that
# they write. Every command is called on the samples, in every format. Closes with "same: N passed, N failed".
#
#     tests/consumers/tool/same.sh ONE OTHER
set -uo pipefail
tools=("$(realpath --no-symlinks "$1")" "$(realpath --no-symlinks "$2")")
cd "$(dirname "$0")/../../.."

# Each runs in a folder of its own that looks like this repository, so that both can write to the same name at the same time.
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
for i in 0 1; do
    mkdir -p "$scratch/$i"
    ln -s "$PWD/docs" "$PWD/tests" "$scratch/$i"
done
passed=0
failed=0
input=/dev/null

call_one() {
    cd "$scratch/$1" && rm -f written
    "${tools[$1]}" "${@:2}" <"$input" >output 2>error
    echo "exit status $?" >>error
}

# What they write to the file "written" is compared too.
call() {
    (call_one 0 "$@") &
    (call_one 1 "$@")
    wait
    if diff --text --recursive --exclude docs --exclude tests "$scratch/0" "$scratch/1" >"$scratch/difference"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "DIFFERENT: whocode $*"
        head -n 6 "$scratch/difference"
    fi
}

samples=(docs/samples/*.json)
nationals=(docs/samples/*national*.json)
formats=(text json csv sarif markdown)
profiles=(draft submission publication)

for sample in "${samples[@]}"; do
    for format in "${formats[@]}"; do
        for profile in "${profiles[@]}"; do
            call validate "$sample" --format "$format" --profile "$profile"
        done
        call validate "$sample" --format "$format" --deviations docs/samples/deviations.json --output written
    done
    call validate "$sample" --explain
    call validate "$sample" --explain --quote
    for audience in partner public; do
        call redact "$sample" --for "$audience"
        call render "$sample" --for "$audience" --with-findings
    done
    call carry "$sample" --round 6
    input=$PWD/$sample call validate - --format json
    tr -d '\n' <"$sample" >"$scratch/line"
    input=$scratch/line call validate --jsonl -
    for national in "${nationals[@]}"; do
        for format in text json markdown; do
            call compare "$national" "$sample" --format "$format"
        done
    done
done
for format in "${formats[@]}"; do
    call validate "${samples[@]}" docs/samples/no-such-file.json --format "$format"
    call validate tests/corpus/*/*.json --format "$format"
done
for sample in "${samples[@]}"; do
    tr -d '\n' <"$sample"
    printf '\n\n{\n'
done >"$scratch/lines"
call validate --jsonl "$scratch/lines"
call validate --jsonl "$scratch/lines" --workers 3
for format in text json markdown; do
    call compare docs/samples/national-example-2024.json docs/samples/stakeholder-*.json --format "$format" --output written
done

for format in text json markdown; do
    call carry docs/samples/national-example-2024.json --round 6 --format "$format"
    for national in "${nationals[@]}"; do
        call diff "$national" docs/samples/national-example-2024.json --format "$format"
    done
done
for format in json csv markdown html; do
    call coverage "${samples[@]}" --format "$format"
    call coverage --jsonl "$scratch/lines" --workers 2 --format "$format"
done

for national in "${nationals[@]}"; do
    call workforce export "$national"
    cp "$scratch/0/output" "$scratch/table.csv"
    for into in "${nationals[@]}"; do
        call workforce import "$scratch/table.csv" --into "$into" --output written
    done
done
printf 'table,year\nstock,long ago\n' >"$scratch/table.csv"
call workforce import "$scratch/table.csv" --into docs/samples/national-example-2024.json
call workforce export docs/samples/stakeholder-nurses-2024.json

for format in text json markdown; do
    call rules --format "$format"
done
for rule in $("${tools[0]}" rules | grep -o '^WHC[0-9]*'); do
    call rules "$rule"
done
# Each line of the list begins with a kind; the lines that go on, and the note after them, do not.
for kind in $("${tools[0]}" schema --list | sed -n 's,^\([a-z][a-z-]*\) .*,\1,p'); do
    call schema "$kind" --dialect draft-07
done
for kind in stakeholder national; do
    for dialect in 2020-12 draft-04; do
        for profile in "${profiles[@]}"; do
            call schema "$kind" --dialect "$dialect" --profile "$profile"
        done
    done
done
call code
for article in 1 2 3 4 5 6 7 8 9 10 11; do
    call code "$article"
    for paragraph in 1 2 3 4 5 6; do
        call code "$article.$paragraph"
    done
done
call code 'art. 7.2(c)'
call code '1(2)'
call code nonsense
call fields
call rounds
call lists
for country in ZWE Zimbabwe USA HKG 'Viet Nam' Atlantis; do
    call lists "$country"
done
for round in 0 1 2 3 4 5; do
    call new stakeholder --round "$round" --fields 1,4,support-and-safeguards
    call new national --round "$round" --country Ghana --fields 2
    call new national --round "$round"
done

for command in '' validate compare diff coverage redact render carry rules schema code fields rounds lists new workforce 'workforce export' 'workforce import'; do
    for option in '' --help -? --bogus; do
        # shellcheck disable=SC2086 # Words of a call, or none.
        call $command $option
    done
done
call bogus
call --version
call validate x --profile final
call validate x --profile --help
call validate x --workers 2
call validate --jsonl x --format json
call validate --jsonl x --workers many
call new stakeholder --round four
call workforce import - --into -
call compare - -
call diff - -
call diff docs/samples/national-example-2024.json docs/samples/national-example-2024.json --format patch --for secretariat
call validate docs/samples/stakeholder-nurses-2024.json --output no-such-folder/file
call validate docs

echo "same: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
