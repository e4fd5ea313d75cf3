"""Compares packages of two builds, entry by entry. Usage: same.py ONE OTHER, two folders. Fails where they differ."""

import pathlib
import sys
import zipfile

one, other = (pathlib.Path(folder) for folder in sys.argv[1:])
differences = []
names = sorted({path.name for folder in (one, other) for path in folder.glob("*.*nupkg")})
for name in names:
    if not ((one / name).is_file() and (other / name).is_file()):
        differences.append(f"{name}: only in one of the builds")
    elif (one / name).read_bytes() != (other / name).read_bytes():
        with zipfile.ZipFile(one / name) as left, zipfile.ZipFile(other / name) as right:
            entries = sorted(set(left.namelist()) | set(right.namelist()))
            differing = [entry for entry in entries if entry not in left.namelist() or entry not in right.namelist() or left.read(entry) != right.read(entry)]
        differences.append(f"{name}: {', '.join(differing) or 'the same entries, in another container'}")

print("\n".join(differences) if differences else f"{len(names)} packages, the same to the last byte")
sys.exit(1 if differences or not names else 0)
