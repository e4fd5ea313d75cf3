"""
Checks the schemas, in Python's jsonschema or fastjsonschema, against the verdicts of this library. README.md says how to call it.
"""

import argparse
import json
import multiprocessing
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROFILES = ["draft", "submission", "publication"]


class Jsonschema:
    """Interprets the schema."""

    name = "jsonschema"
    compared = ["2020-12", "draft-07"]

    def __init__(self):
        import jsonschema

        self.errors = (jsonschema.SchemaError,)
        self.classes = {
            "2020-12": jsonschema.Draft202012Validator,
            "draft-07": jsonschema.Draft7Validator,
            "draft-04": jsonschema.Draft4Validator,
        }
        self.format_checker = jsonschema.FormatChecker()

    def compile(self, schema, dialect):
        """Returns whether a value is valid, and the path and message of its first error, as two functions."""
        self.classes[dialect].check_schema(schema)
        validator = self.classes[dialect](schema, format_checker=self.format_checker)

        def explain(value):
            error = next(validator.iter_errors(value))
            return error.absolute_path, error.message

        return validator.is_valid, explain


class Fastjsonschema:
    """Compiles the schema to code. Of 2020-12 it knows nothing. In draft-04 it takes 5.0 for no whole number, as that draft wants it."""

    name = "fastjsonschema"
    compared = ["draft-07"]
    classes = ["draft-07", "draft-04"]

    def __init__(self):
        import fastjsonschema

        self.errors = (fastjsonschema.JsonSchemaDefinitionException,)
        self.fastjsonschema = fastjsonschema

    def compile(self, schema, dialect):
        validate = self.fastjsonschema.compile(schema)

        def explain(value):
            try:
                validate(value)
            except self.fastjsonschema.JsonSchemaValueException as error:
                return error.path[1:], error.message

        return lambda value: explain(value) is None, explain


passed = failed = 0
tool = None
validators = {}


def check(holds, what, why=""):
    global passed, failed
    if holds:
        passed += 1
    else:
        failed += 1
        print(f"FAILED {tool.name}: {what}{': ' if why else ''}{why}")


def load_schemas(folder):
    for path in sorted(folder.glob("*.schema.json")):
        name = path.name[: -len(".schema.json")]
        kind, _, dialect = name.rpartition(".draft-") if ".draft-0" in name else name.rpartition(".")
        dialect = f"draft-{dialect}" if ".draft-0" in name else dialect
        if dialect not in tool.classes:
            continue
        try:
            validators[kind, dialect] = tool.compile(json.loads(path.read_text(encoding="utf-8")), dialect)
            check(True, path.name)
        except tool.errors as error:
            check(False, f"{path.name} is valid by its meta-schema", str(error)[:300])
    for dialect in tool.classes:
        check(any(key[1] == dialect for key in validators), f"there are schemas in {dialect}")


def refuse_constant(name):
    raise ValueError(f"{name} is no JSON")


def judge(case):
    """What each dialect makes of a case: None where it cannot be judged, and what it disagrees on."""
    try:
        value = json.loads(case["document"], parse_constant=refuse_constant)
    except (ValueError, RecursionError) as error:
        return [(dialect, None, f"{case['id']}: is not JSON: {error}") for dialect in tool.compared]
    return [(dialect, *judge_in(dialect, case, value)) for dialect in tool.compared]


def judge_in(dialect, case, value):
    validator = validators.get((case["schema"], dialect))
    if validator is None:
        return None, f"{case['id']}: there is no schema {case['schema']}.{dialect}"
    accepts, explain = validator
    is_valid = accepts(value)
    if is_valid == case["accepted"]:
        return is_valid, None
    if is_valid:
        return is_valid, f"{case['id']}: accepted by {case['schema']}, refused by the library"
    path, message = explain(value)
    pointer = "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in path)
    message = message if len(message) <= 200 else f"...{message[-200:]}"
    return is_valid, f"{case['id']}: refused by {case['schema']} at \"{pointer}\": {message}"


def judge_line(line):
    return judge(json.loads(line))


def compare(group, verdicts):
    tallies = {dialect: [0, 0, 0, []] for dialect in tool.compared}
    for verdict in verdicts:
        for dialect, is_valid, disagreement in verdict:
            tally = tallies[dialect]
            tally[0] += 1
            if is_valid is not None:
                tally[1 if is_valid else 2] += 1
            if disagreement:
                tally[3].append(disagreement)
    for dialect, (cases, accepted, refused, disagreements) in tallies.items():
        print(f"{tool.name} {dialect}, {group}: {cases} cases, {accepted} accepted, {refused} refused, {len(disagreements)} disagreements")
        for disagreement in disagreements[:10]:
            print(f"  {disagreement[:500]}".encode("utf-8", "replace").decode())
        check(cases > 0 and not disagreements, f"{dialect} agrees on {group}")
    return tallies[tool.compared[0]][0]


def samples():
    for path in sorted((ROOT / "docs/samples").glob("*.json")):
        kind = next((kind for kind in ("stakeholder", "national") if kind in path.name), None)
        for profile in PROFILES if kind else []:
            yield {
                "id": path.name,
                "schema": f"{kind}-report.{profile}",
                "document": path.read_text(encoding="utf-8"),
                "accepted": not path.name.startswith("faulty"),
            }


def lines_of(path):
    with open(path, encoding="utf-8") as lines:
        yield from (line for line in lines if line.strip())


def main():
    global tool
    tools = {each.name: each for each in (Jsonschema, Fastjsonschema)}
    parser = argparse.ArgumentParser()
    parser.add_argument("--validator", choices=tools, default="jsonschema")
    parser.add_argument("--cases")
    parser.add_argument("--schemas", default=str(ROOT / "docs/schema"))
    parser.add_argument("--at-least", type=int, default=1)
    arguments = parser.parse_args()
    sys.setrecursionlimit(3_000)
    if hasattr(sys, "set_int_max_str_digits"):
        sys.set_int_max_str_digits(0)

    tool = tools[arguments.validator]()
    load_schemas(Path(arguments.schemas))
    compare("samples", map(judge, samples()))
    if arguments.cases is not None:
        count = 0
        if os.path.exists(arguments.cases):
            with multiprocessing.get_context("fork").Pool() as pool:
                count = compare("cases", pool.imap_unordered(judge_line, lines_of(arguments.cases), chunksize=8))
        check(count >= arguments.at_least, f"there are at least {arguments.at_least} cases", f"there are {count}")

    print(f"{tool.name}: {passed} passed, {failed} failed")
    sys.exit(0 if failed == 0 else 1)


if __name__ == "__main__":
    main()
