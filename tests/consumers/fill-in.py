"""Puts code of a page where a source file asks for it: a line with "<page FILE: TEXT>" becomes the first block of FILE that contains TEXT, and a
page that has no such block is an error. The using directives of blocks go to the top of the file. Usage: fill-in.py ROOT FOLDER"""

import pathlib
import re
import sys

root, folder = (pathlib.Path(path) for path in sys.argv[1:])
for source in [*folder.rglob("*.cs"), *folder.rglob("*.razor")]:
    lines, usings = [], []
    for line in source.read_text("utf-8").splitlines():
        if asked := re.search(r"^(\s*).*<page (\S+): (.*)>", line):
            indent, page, text = asked[1], asked[2], asked[3]
            blocks = re.findall(r"^```(?:csharp|razor)\n(.*?)^```", (root / page).read_text("utf-8"), re.DOTALL | re.MULTILINE)
            found = [block for block in blocks if text in block]
            if not found:
                sys.exit(f"{page} has no code with '{text}', which {source.name} asks for")
            code = found[0].splitlines()
            usings += [line for line in code if re.match(r"using [A-Z][\w.]*;$", line)]
            lines += [indent + line if line else "" for line in code if line not in usings]
        else:
            lines.append(line)
    usings = [line for line in dict.fromkeys(usings) if line not in lines]
    source.write_text("\n".join(usings + lines) + "\n", "utf-8")
