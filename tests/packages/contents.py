"""Checks what is in packages. Usage: contents.py PACKAGES PATH…: a folder of packages, and paths that must not be in any file of any package.
Prints "ok NAME" or "FAILED NAME: why" for each check."""

import pathlib
import re
import struct
import sys
import zipfile

packages = sorted(pathlib.Path(sys.argv[1]).glob("*.nupkg"))
paths = [path.rstrip("/") + "/" for path in sys.argv[2:]]


def check(name, problem):
    print(f"FAILED {name}: {problem}" if problem else f"ok {name}")


def leaks(package):
    for entry in package.namelist():
        data = package.read(entry)
        for path in paths:
            if any(path.encode(encoding) in data for encoding in ("utf-8", "utf-16-le")):
                yield f"{entry} contains {path}"


def value(nuspec, element):
    found = re.search(f"<{element}[^>]*>(.*?)</{element}>", nuspec, re.DOTALL)
    return found and found[1]


check("there are packages", "" if packages else "none")
for path in packages:
    with zipfile.ZipFile(path) as package:
        nuspec = package.read(next(name for name in package.namelist() if name.endswith(".nuspec"))).decode("utf-8-sig")
        name = value(nuspec, "id")
        check(f"{name}: no path of this machine", "; ".join(leaks(package)))
        readme = package.read("README.md").decode() if "README.md" in package.namelist() else ""
        expected = re.sub(r"\.(any|linux-x64)$", "", name)
        check(f"{name}: its own README", "" if readme.startswith(f"# {expected}\n") else "not the README of the package")
        icon = package.read("icon.png") if "icon.png" in package.namelist() else b""
        size = struct.unpack(">II", icon[16:24]) if icon.startswith(b"\x89PNG") else ()
        check(f"{name}: an icon", "" if size == (128, 128) and value(nuspec, "icon") == "icon.png" else f"no PNG of 128 × 128, but {size}")
        notes = value(nuspec, "releaseNotes") or ""
        check(f"{name}: release notes", "" if notes.startswith(f"## {value(nuspec, 'version')}") else "not the section of its version in CHANGELOG.md")
        if any(entry.startswith("lib/") for entry in package.namelist()):
            symbols = path.with_suffix(".snupkg")
            check(f"{name}: symbols", "" if symbols.is_file() else "no .snupkg")
            if symbols.is_file():
                with zipfile.ZipFile(symbols) as pdbs:
                    check(f"{name}: no path of this machine in its symbols", "; ".join(leaks(pdbs)))
