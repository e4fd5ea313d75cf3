"""Writes every name of a country in Debian's iso-codes where a report takes a code, and asks the tool what it would write instead.

A suggestion must be the code of that very country, or there must be none: whoever follows a wrong one files a false report that passes.
Takes the command of the tool: /usr/bin/python3 countries.py whocode
"""
import gettext
import json
import pathlib
import re
import subprocess
import sys
import tempfile

# How many names the tool must know at least, so that a tool that suggests nothing does not pass.
AT_LEAST = {"en": 0.99, "fr": 0.5, "es": 0.4, "de": 0, "ru": 0.45, "ar": 0.3, "zh_CN": 0.5}  # official names are known in English only
SUGGESTION = re.compile(r'Did you mean "([^"]*)"')
ENTRIES = json.loads(pathlib.Path("/usr/share/iso-codes/json/iso_3166-1.json").read_text("utf-8"))["3166-1"]
SAMPLE = json.loads((pathlib.Path(__file__).parents[2] / "docs/samples/stakeholder-nurses-2024.json").read_text("utf-8"))


def names(language):
    """The names of each country in a language, once each, with the codes of all countries that have it."""
    translate = gettext.translation("iso_3166-1", languages=[language], fallback=True).gettext if language != "en" else str
    found = {}
    for entry in ENTRIES:
        for kind in ("name", "common_name", "official_name"):
            if kind in entry and (language == "en" or translate(entry[kind]) != entry[kind]):
                found.setdefault(translate(entry[kind]), set()).add(entry["alpha_3"])
    return found


def suggestions(tool, written):
    """What the tool suggests for each of these texts; None for nothing."""
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        for start in range(0, len(written), 100):
            piece = written[start:start + 100]
            file = pathlib.Path(folder, "report.json")
            file.write_text(json.dumps({**SAMPLE, "scope": {**SAMPLE["scope"], "countries": piece}}), "utf-8")
            run = subprocess.run([*tool, "validate", "--format", "json", str(file)], capture_output=True, check=False)
            for finding in json.loads(run.stdout)["findings"]:
                place = re.fullmatch("/scope/countries/([0-9]+)", finding["pointer"])
                match = SUGGESTION.search(finding["message"])
                if place:
                    found[piece[int(place[1])]] = match and match[1]
    return found


def main(tool):
    passed = failed = 0
    print("| names | right | wrong | none |\n| --- | ---: | ---: | ---: |")
    for language, least in AT_LEAST.items():
        asked = names(language)
        told = suggestions(tool, list(asked))
        right = sum(told.get(name) in codes for name, codes in asked.items() if told.get(name))
        wrong = [(name, told[name]) for name, codes in asked.items() if told.get(name) and told[name] not in codes]
        print(f"| {language} | {right} | {len(wrong)} | {len(asked) - right - len(wrong)} |")
        for name, suggestion in wrong:
            print(f"WRONG: {name} -> {suggestion}")
        few = len(told) != len(asked) or right < least * len(asked)
        if few:
            print(f"TOO FEW: {right} of {len(asked)} names in '{language}' are known, {len(told)} got a finding")
        if "--none" in sys.argv:
            print(language, "none:", sorted(name for name in asked if not told.get(name)))
        failed += len(wrong) + few
        passed += len(asked) - len(wrong)
    print(f"countries: {passed} passed, {failed} failed")
    return failed


sys.exit(1 if main([word for word in sys.argv[1:] if word != "--none"]) else 0)
