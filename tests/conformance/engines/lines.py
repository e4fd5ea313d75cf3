"""Prints JSON Lines of at least so many bytes, made of the samples and of the realistic reports. Every line differs from every other one, so
that a result that is missing, repeated or out of order shows. Between the reports are lines that are cut wrongly if anything but a line feed
ends a line, and lines that are no reports. Usage: lines.py BYTES"""
import itertools
import json
import pathlib
import sys

root = pathlib.Path(__file__).parents[3]
files = sorted([*root.glob("docs/samples/national-*.json"), *root.glob("docs/samples/stakeholder-*.json"), *root.glob("docs/samples/faulty-*.json"),
                *root.glob("tests/realistic/*/report.json")])
reports = []
for file in files:
    report = json.loads(file.read_text("utf-8"))
    report.pop("id", None)
    reports.append(json.dumps(report, ensure_ascii=False, separators=(",", ":")).encode()[1:])  # what follows the id
assert len(reports) > 30, "samples and realistic reports are missing"


def lines(number):
    """The lines of one round through the reports."""
    for index, report in enumerate(reports):
        yield b'{"id":"%d-%d",' % (number, index) + report + b"\n"
    clean, start = reports[0], b'{"id":"%d-' % number
    yield b"\n \t\r\n"  # two lines without a report
    yield start + b'carriage-return",\r' + clean + b"\r\n"
    yield b"\xef\xbb\xbf" + start + b'byte-order-mark",' + clean + b"\n"
    yield start + b'other-ends-\xe2\x80\xa8\xe2\x80\xa9\xc2\x85",\t' + clean + b"\n"
    yield start + b'no-utf-8-\xff\xc3",' + clean + b"\n"
    yield start + b'nul-\0",' + clean + b"\n"
    yield start + b'broken-off",\n'
    yield b"{\n"


written = 0
for number in itertools.count():
    if written >= int(sys.argv[1]):
        break
    for line in lines(number):
        written += sys.stdout.buffer.write(line)
    if number == 1:  # one that is longer than many blocks
        written += sys.stdout.buffer.write(b'{"id":"long",' + b" " * 3_000_000 + reports[0] + b"\n")
sys.stdout.buffer.write(b'{"id":"last, without an end",' + reports[0])
