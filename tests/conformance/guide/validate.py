import json

from jsonschema import Draft202012Validator

with open("docs/schema/stakeholder-report.submission.2020-12.schema.json", encoding="utf-8") as file:
    validator = Draft202012Validator(json.load(file))

with open("docs/samples/faulty-stakeholder.json", encoding="utf-8") as file:
    report = json.load(file)

for error in sorted(validator.iter_errors(report), key=lambda error: error.json_path):
    print(error.json_path, error.validator)
