import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'

export const schema = JSON.parse(readFileSync('docs/schema/stakeholder-report.submission.draft-07.schema.json', 'utf8'))

const ajv = new Ajv({ allErrors: true })
addFormats(ajv)
ajv.addVocabulary(['x-whocode-schema', 'x-whocode-rules', 'x-whocode-paragraphs', 'x-whocode-pattern-rule', 'x-whocode-labels'])
export const validate = ajv.compile(schema)
