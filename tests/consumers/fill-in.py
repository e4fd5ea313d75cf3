"""Puts code of a page where a source file asks for it: a line with "<page FILE: TEXT>" becomes the first block of FILE that contains TEXT, and a
page that has no such block is an error. Directives of the block are left out where the source file has its own. Usage: fill-in.py ROOT FOLDER"""

import pathlib
import re
import sys

root, folder = (pathlib.Path(path) for path in sys.argv[1:])
for source in [*folder.rglob("*.cs"), *folder.rglob("*.razor")]:
    lines = []
    for line in source.read_text("utf-8").splitlines():
        if asked := re.search(r"^(\s*).*<page (\S+): (.*)>", line):
            indent, page, text = asked[1], asked[2], asked[3]
            blocks = re.findall(r"^```(?:csharp|razor)\n(.*?)^```", (root / page).read_text("utf-8"), re.DOTALL | re.MULTILINE)
            found = [block for block in blocks if text in block]
            if not found:
                sys.exit(f"{page} has no code with '{text}', which {source.name} asks for")
            code = re.sub(r"\A(?:using [A-Z][\w.]*;\n)+\n?", "", found[0]) if indent or lines else found[0]
            lines += [indent + line if line else "" for line in code.splitlines()]
        else:
            lines.append(line)
    source.write_text("\n".join(lines) + "\n", "utf-8")
