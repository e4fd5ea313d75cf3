#!/usr/bin/env bash
# Does what strangers do with the packages: builds small programs that reference nothing else of this repository, with the code that guides and
# READMEs show, runs them and checks what they print. Closes with "consumers: N passed, N failed".
#
#     tests/consumers/run.sh FOLDER_OF_PACKAGES FOLDER_TO_WORK_IN TOOL
#
# TOOL is the installed whocode. Without Node, the program in WebAssembly is skipped, unless CI=true.
set -uo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
packed=$(realpath "$1")
work=$(realpath "$2")/consumers
tool=$(realpath --no-symlinks "$3")
mkdir -p "$work"
cp -r "$root"/tests/consumers/. "$work"
cp -r "$root/docs/samples" "$work"
cd "$work"
rm -rf ./*/bin ./*/obj

passed=0
failed=0
log=$work/log
pass() { passed=$((passed + 1)); }
fail() {
    failed=$((failed + 1))
    echo "FAILED $*"
}
# Checks that a command ends with status 0, and shows what it printed where it does not.
check() {
    if "${@:2}" >"$log" 2>&1; then pass; else
        fail "$1"
        tail -n 30 "$log"
    fi
}
# The first block of a page in a language.
block() { sed -n "/^\`\`\`$2\$/,/^\`\`\`\$/p" "$root/$1" | sed '/^```$/q' | sed '/^```/d'; }

# The programs get a folder of packages of their own, where no older package of the same version can be; other packages come from the usual one.
restore=(-p:RestoreAdditionalProjectSources="$packed" -p:RestorePackagesPath="$work/packages")
shared=${NUGET_PACKAGES:-$HOME/.nuget/packages}
if [ -d "$shared" ] && ! compgen -G "$shared/whocode.*" >/dev/null; then
    restore+=(-p:RestoreFallbackFolders="$shared")
fi

# Empty console applications, into which the first program of a README is pasted.
console() {
    dotnet new console --name "$1" --output "$1" --no-restore >"$log" 2>&1 || cat "$log"
    sed -i "s|</Project>|<ItemGroup><PackageReference Include=\"$2\" Version=\"*\" /></ItemGroup></Project>|" "$1/$1.csproj"
    block "$3" csharp >"$1/Program.cs"
}
console Console WhoCode.Reporting src/WhoCode.Reporting/README.md
console SchemaCheck WhoCode.Reporting.NJsonSchema src/WhoCode.Reporting.NJsonSchema/README.md
console Rendering WhoCode.Reporting.Rendering src/WhoCode.Reporting.Rendering/README.md
console Readme WhoCode.Reporting README.md
check 'the code of the pages' python3 fill-in.py "$root" "$work"

# One build for all, so that the compiler starts once.
projects=(Console SchemaCheck Rendering Readme rule-tests minimal-api mvc blazor nswag)
{
    echo '<Solution>'
    for project in "${projects[@]}"; do echo "  <Project Path=\"$(echo "$project"/*.csproj)\" />"; done
    echo '</Solution>'
} >Consumers.slnx
started=$SECONDS
check 'building with the packages' dotnet build Consumers.slnx "${restore[@]}"
echo "built in $((SECONDS - started)) s"

# What the first programs print is what their pages show.
prints() { dotnet "$1/bin/Debug/net10.0/$1.dll" | diff - <(block "$2" text); }
check 'console: the first program prints what its README shows' prints Console src/WhoCode.Reporting/README.md
check 'console: one using directive' [ "$(grep -c '^using ' Console/Program.cs)" -eq 1 ]
check 'schema check: the first program prints what its README shows' prints SchemaCheck src/WhoCode.Reporting.NJsonSchema/README.md
check 'rendering: the first program prints what its README shows' prints Rendering src/WhoCode.Reporting.Rendering/README.md
check 'rendering: the first program writes a page' grep -q '^<h1>.*Nurses who left' report.html
check 'readme: the program finds something' sh -c "dotnet Readme/bin/Debug/net10.0/Readme.dll | tee /dev/stderr | grep -q '^1:14: '"

# The tool, as its README shows it.
first_report() {
    block src/WhoCode.Reporting.Cli/README.md json >report.json
    "$tool" validate report.json --profile draft >printed
    [ $? -eq 1 ] && diff printed <(block src/WhoCode.Reporting.Cli/README.md text)
}
check 'tool: the first command prints what its README shows' first_report

# Tests of rules and of a Blazor form. A project without tests would not fail, so their number is checked.
tests() { dotnet test "$1" --no-build | tee /dev/stderr | grep -q "Failed: *0, Passed: *$2,"; }
check 'rule-tests: tests with the kit' tests rule-tests 2
check 'blazor: tests of the form' tests blazor 2

# Starts an application on a free port, and calls what follows with its address.
serve() {
    local name=$1 address='' process
    : >"$name.log"
    (cd "$name" && exec dotnet "$PWD"/bin/Debug/net10.0/"$2" --urls http://127.0.0.1:0) >"$name.log" 2>&1 &
    process=$!
    for _ in $(seq 120); do
        address=$(sed -n 's/.*Now listening on: \(http[^ ]*\).*/\1/p' "$name.log")
        [ -n "$address" ] && break
        sleep 0.5
    done
    if [ -n "$address" ]; then "${@:3}" "$address"; else
        fail "$name did not start"
        tail -n 20 "$name.log"
    fi
    kill "$process"
    wait "$process" 2>/dev/null
}
# Sends a file and checks the status, and that the answer contains a text.
sends() {
    local answer
    answer=$(curl --silent --show-error --include --data-binary "@$2" --header 'Content-Type: application/json' "$1/reports")
    echo "$answer"
    grep -q "^HTTP/1.1 $3 " <<<"$answer" && grep -qF -- "$4" <<<"$answer"
}
minimal_api() {
    check 'minimal-api: accepts a report' sends "$1" samples/stakeholder-nurses-2024.json 204 ''
    check 'minimal-api: answers with problem details' sends "$1" samples/faulty-stakeholder.json 400 'Content-Type: application/problem+json'
    check 'minimal-api: says where' sends "$1" samples/faulty-stakeholder.json 400 '"/contributions/0/titel":['
    head -c 2000000 /dev/zero >zeros
    check 'minimal-api: stops at the limit' sends "$1" zeros 400 '1,000,000 bytes'
}
mvc() {
    check 'mvc: accepts a report' sends "$1" samples/national-example-2024.json 204 ''
    sed 's/"status": *"[^"]*"/"status": null/' samples/national-example-2024.json >incomplete.json
    check 'mvc: has findings under the keys of its fields' sends "$1" incomplete.json 400 '"Measures[0].Status":['
}
nswag() {
    described() { curl --silent --show-error --fail "$1/swagger/v1/swagger.json" --output openapi.json && python3 - "$root/docs/schema/stakeholder-report.submission.draft-04.schema.json" <<'PYTHON'
import json
import re
import sys

document, ours = (json.load(open(path, encoding="utf-8")) for path in ("openapi.json", sys.argv[1]))
schemas = document["components"]["schemas"]
report = schemas["StakeholderReport"]
assert document["paths"]["/reports"]["post"]["requestBody"]["content"]["application/json"]["schema"] == {"$ref": "#/components/schemas/StakeholderReport"}
assert report["properties"].keys() == ours["properties"].keys() and report["required"] == ours["required"], report
parts = {name.removeprefix("StakeholderReport.") for name in schemas if name.startswith("StakeholderReport.")}
assert parts and parts == ours["definitions"].keys(), parts ^ ours["definitions"].keys()
references = set(re.findall(r'"\$ref": "([^"]*)"', json.dumps(document)))
assert len(references) > 20 and all(reference.removeprefix("#/components/schemas/") in schemas for reference in references), references
PYTHON
    }
    check 'nswag: the document has our schemas' described "$1"
    check 'nswag: answers with problem details' sends "$1" samples/faulty-stakeholder.json 400 '"/contributions/0/titel":['
}
serve minimal-api MinimalApi.dll minimal_api
serve mvc Mvc.dll mvc
serve nswag OpenApi.dll nswag

# A program that is compiled ahead of time.
started=$SECONDS
check 'native: publishing' dotnet publish native --output native/out "${restore[@]}"
echo "published the native program in $((SECONDS - started)) s, $(stat --format %s native/out/Native) bytes"
native/out/Native samples/*.json 2>&1 | tee "$log"
if counts=$(grep '^native: [0-9]* passed, [0-9]* failed$' "$log"); then
    read -r _ more _ fewer _ <<<"$counts"
    passed=$((passed + more)) failed=$((failed + fewer))
else
    fail 'native broke off before it could count'
fi

# A program in WebAssembly, without a workload: what it finds is what the tool finds, byte for byte.
wasm() {
    started=$SECONDS
    check 'wasm: publishing' dotnet publish wasm --output wasm/out "${restore[@]}"
    echo "published the program for WebAssembly in $((SECONDS - started)) s, $(du -sb wasm/out/wwwroot/_framework | cut -f1) bytes"
    mkdir -p wasm/found
    check 'wasm: running in Node' node wasm/check.mjs "$work/wasm/out/wwwroot/_framework" wasm/found samples/*.json
    for sample in samples/*.json; do
        "$tool" validate "$sample" --format json >expected.json
        check "wasm: finds in $sample what the tool finds" cmp "wasm/found/$(basename "$sample")" expected.json
    done
}
if command -v node >/dev/null || [ "${CI:-}" = true ]; then wasm; else
    echo 'SKIPPED: tests/consumers/wasm, as there is no Node on this machine.'
fi

echo "consumers: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
