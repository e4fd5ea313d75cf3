#!/usr/bin/env bash
# Checks the packages that "dotnet pack" made: that they contain what they should and no path of this machine, that another build in another
# folder gives the same bytes, and what .ci/sbom lists. Closes with "packages: N passed, N failed".
#
#     tests/packages/run.sh FOLDER_OF_PACKAGES FOLDER_TO_WORK_IN
set -uo pipefail
packed=$(realpath "$1")
scratch=$(realpath "$2")/packages-checked
cd "$(dirname "$0")/../.."
mkdir -p "$scratch"
passed=0
failed=0
log=$scratch/log
check() {
    if "${@:2}" >"$log" 2>&1; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED $1"
        tail -n 20 "$log"
    fi
}

# Packages are checked for the paths of this repository and of the user's home. A short one such as / or /root says too little to look for.
paths=("$PWD")
[ "${#HOME}" -gt 6 ] && paths+=("$HOME")
python3 tests/packages/contents.py "$packed" "${paths[@]}" | tee "$log"
passed=$((passed + $(grep -c '^ok ' "$log")))
failed=$((failed + $(grep -c '^FAILED ' "$log")))

# The documentation of internal members has been removed, so that removing it again finds nothing to remove.
filter=src/WhoCode.Reporting.DocumentationFilter/bin/Release/net10.0/WhoCode.Reporting.DocumentationFilter.dll
for project in WhoCode.Reporting WhoCode.Reporting.Testing WhoCode.Reporting.NJsonSchema WhoCode.Reporting.Rendering; do
    python3 -m zipfile -e "$packed/$project".[0-9]*.nupkg "$scratch/$project"
    check "$project: documentation of its public API alone" sh -c "dotnet exec $filter '$scratch/$project/lib/net10.0/$project.xml' \
        '$scratch/$project/lib/net10.0/$project.dll' 'src/$project/obj/Release/net10.0/documentation.references' | tee /dev/stderr | grep -q '[1-9][0-9]* members kept, 0 removed'"
done

# Everything that is built, again, in a folder with another name and depth.
other=$scratch/another/folder
mkdir -p "$other"
tar --create --exclude=bin --exclude=obj --exclude=node_modules . | tar --extract --directory "$other"
check 'another build' dotnet pack "$other" --configuration Release --output "$scratch/again"
check 'another build in another folder gives the same bytes' python3 tests/packages/same.py "$packed" "$scratch/again"
tail -n 5 "$log"

mkdir -p "$scratch/drop"
cp "$packed"/*.nupkg "$scratch/drop"
check 'a software bill of materials' .ci/sbom "$scratch/drop" "$scratch/sbom"
check 'the bill lists the packages and what they depend on' python3 - "$scratch/sbom" <<'PYTHON'
import json
import pathlib
import sys

bill = json.loads(next(pathlib.Path(sys.argv[1]).rglob("manifest.spdx.json")).read_text("utf-8-sig"))
files, packages = {file["fileName"] for file in bill["files"]}, {package["name"] for package in bill["packages"]}
print(f"{len(files)} files, {len(packages)} packages")
assert all(file.endswith(".nupkg") for file in files) and len(files) >= 5, files
assert {"NJsonSchema", "System.CommandLine", "Microsoft.Extensions.Options"} <= packages, packages
assert not {"xunit", "FluentAssertions"} & packages, packages
PYTHON
tail -n 5 "$log"

echo "packages: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
