// Compares the verdicts of ajv, in its strict mode, on the generated schemas with those of this library. How to run it: see README.md.
import { createReadStream, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import Ajv from 'ajv'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { Checks, profiles, readJson, root, samples } from './common.mjs'

const { values: { cases, schemas, 'at-least': atLeast } } = parseArgs({
  options: {
    cases: { type: 'string' },
    schemas: { type: 'string', default: join(root, 'docs/schema') },
    'at-least': { type: 'string', default: '1' },
  },
})
const dialects = { '2020-12': Ajv2020, 'draft-07': Ajv }
const checks = new Checks('ajv')
const validators = {}

for (const [dialect, AjvClass] of Object.entries(dialects)) {
  validators[dialect] = {}
  const ending = `.${dialect}.schema.json`
  const logged = []
  const log = (...words) => logged.push(words.join(' '))
  for (const file of readdirSync(schemas).filter(name => name.endsWith(ending)).sort()) {
    const ajv = new AjvClass({ strict: true, logger: { log, warn: log, error: log } })
    addFormats(ajv)
    ajv.addVocabulary(['x-whocode-schema', 'x-whocode-rules', 'x-whocode-paragraphs', 'x-whocode-pattern-rule', 'x-whocode-labels'])
    try {
      const schema = readJson(join(schemas, file))
      for (const pattern of patternsIn(schema)) {
        for (const flags of ['', 'u', 'v']) new RegExp(pattern, flags) // v is for the attribute "pattern" in HTML
      }
      checks.that(ajv.validateSchema(schema), `${file} is valid by its meta-schema`, ajv.errorsText())
      validators[dialect][file.slice(0, -ending.length)] = ajv.compile(schema)
      checks.that(logged.length === 0, `${file} compiles in strict mode without a word`, logged.splice(0).join('; '))
    } catch (error) {
      checks.that(false, `${file} compiles in strict mode`, error.message)
    }
  }
  checks.that(Object.keys(validators[dialect]).length > 0, `there are schemas in ${dialect}`)
}

function patternsIn(schema) {
  const patterns = []
  JSON.stringify(schema, (key, value) => {
    if (key === 'pattern' && typeof value === 'string') patterns.push(value)
    if (key === 'patternProperties') patterns.push(...Object.keys(value))
    return value
  })
  return patterns
}

const tallies = {}

function judge({ id, schema, document, accepted }) {
  let value
  try {
    value = JSON.parse(document)
  } catch (error) {
    value = error
  }
  for (const dialect of Object.keys(dialects)) {
    const tally = tallies[dialect] ??= { cases: 0, accepted: 0, refused: 0, disagreements: [] }
    const validate = validators[dialect][schema]
    tally.cases++
    if (value instanceof Error || !validate) {
      tally.disagreements.push(`${id}: ${value instanceof Error ? `is not JSON: ${value.message}` : `there is no schema ${schema}.${dialect}`}`)
      continue
    }
    const isValid = validate(value)
    tally[isValid ? 'accepted' : 'refused']++
    if (isValid !== accepted) {
      const error = validate.errors?.[0]
      tally.disagreements.push(isValid
        ? `${id}: accepted by ${schema}, refused by the library`
        : `${id}: refused by ${schema} at "${error.instancePath}": ${error.message} ${JSON.stringify(error.params).slice(0, 200)}`)
    }
  }
}

/** Closes a group of cases: what was judged of them, per dialect one check. */
function close(group) {
  for (const [dialect, { cases, accepted, refused, disagreements }] of Object.entries(tallies)) {
    console.log(`ajv ${dialect}, ${group}: ${cases} cases, ${accepted} accepted, ${refused} refused, ${disagreements.length} disagreements`)
    disagreements.slice(0, 10).forEach(disagreement => console.log(`  ${disagreement.slice(0, 500)}`))
    checks.that(disagreements.length === 0 && cases > 0, `${dialect} agrees on ${group}`)
    delete tallies[dialect]
  }
}

for (const { name, document } of samples(/(stakeholder|national).*\.json$/)) {
  for (const profile of profiles) {
    judge({ id: name, schema: `${name.includes('national') ? 'national' : 'stakeholder'}-report.${profile}`, document: JSON.stringify(document), accepted: !name.startsWith('faulty') })
  }
}
close('samples')

if (cases !== undefined) {
  let count = 0
  if (existsSync(cases)) {
    for await (const line of createInterface({ input: createReadStream(cases), crlfDelay: Infinity })) {
      if (line.trim() !== '') {
        judge(JSON.parse(line))
        count++
      }
    }
    close('cases')
  }
  checks.that(count >= Number(atLeast), `there are at least ${atLeast} cases`, existsSync(cases) ? `there are ${count}` : `there is no file ${cases}`)
}

checks.close()
