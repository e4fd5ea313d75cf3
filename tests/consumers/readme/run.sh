#!/usr/bin/env bash
# Does what a newcomer does: creates an empty console application, references the packed package, pastes the code of the README and runs it.
# Usage: run.sh FOLDER_OF_PACKAGES FOLDER_TO_WORK_IN. Closes with "readme: N passed, N failed".
set -uo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
packages=$1
app=$2/readme
mkdir -p "$app"
cat >"$app/App.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="WhoCode.Reporting" Version="*" />
  </ItemGroup>
</Project>
PROJECT
echo '<Project />' >"$app/Directory.Build.props" # nothing of this repository
sed -n '/^```csharp$/,/^```$/p' "$root/README.md" | sed '/^```/d' >"$app/Program.cs"
output=$(dotnet run --project "$app" -p:RestoreAdditionalProjectSources="$packages" -p:RestorePackagesPath="$2/readme-packages" 2>&1)
status=$?
echo "$output"
if [ "$status" -eq 0 ] && grep -q '^1:14: ' <<<"$output" && grep -q 'things are missing' <<<"$output"; then
    echo 'readme: 1 passed, 0 failed'
else
    echo 'readme: 0 passed, 1 failed'
fi
