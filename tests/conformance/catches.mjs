// Checks that each script that compares verdicts can fail: with the schemas as they are, and with copies that are wrong in one place each.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Checks, readJson, root, samples } from './common.mjs'

const checks = new Checks('catches')
const folder = mkdtempSync(join(tmpdir(), 'whocode-catches-'))
const inFolder = name => join(folder, name)

function write(name, ...cases) {
  writeFileSync(inFolder(name), cases.map(item => `${JSON.stringify({ schema: 'stakeholder-report.submission', ...item })}\n`).join(''))
}

function named(id, length, accepted) {
  const [{ document }] = samples()
  return { id, document: JSON.stringify({ ...document, reporter: { ...document.reporter, name: '\u{1F30D}'.repeat(length) } }), accepted }
}

function change(file, change) {
  const schema = readJson(inFolder(`schema/${file}`))
  change(schema)
  writeFileSync(inFolder(`schema/${file}`), JSON.stringify(schema))
}

cpSync(join(root, 'docs/schema'), inFolder('schema'), { recursive: true })
for (const dialect of ['2020-12', 'draft-07', 'draft-04']) {
  const definitions = dialect === '2020-12' ? '$defs' : 'definitions'
  change(`stakeholder-report.submission.${dialect}.schema.json`, schema => { schema[definitions].reporter.properties.name.maxLength-- })
  change(`stakeholder-report.draft.${dialect}.schema.json`, schema => { schema[definitions]['reporter-or-null'].properties.name.maxLength++ })
}
change('evidence.draft.draft-07.schema.json', schema => { schema.type = 'objekt' })

const [within, beyond] = [named('within', 500, true), { ...named('beyond', 501, false), schema: 'stakeholder-report.draft' }]
write('right.jsonl', within, beyond)
write('wrong.jsonl', within, beyond,
  { id: 'broken', document: '{', accepted: false },
  { id: 'nowhere', document: '{}', accepted: true, schema: 'no-such' })

const python = ['/usr/bin/python3', '-W', 'ignore', 'agree.py']
const commands = {
  ajv: [process.execPath, 'agree.mjs'],
  jsonschema: python,
  fastjsonschema: [...python, '--validator', 'fastjsonschema'],
  gojsonschema: ['env', 'GO111MODULE=off', 'GOPATH=/usr/share/gocode', 'go', 'run', 'agree.go'],
  php: ['php', 'agree.php'],
}
for (const name of process.argv.length > 2 ? process.argv.slice(2) : Object.keys(commands)) {
  const command = commands[name]
  const run = (...options) => {
    const { status, stdout, stderr } = spawnSync(command[0], [...command.slice(1), ...options], { cwd: join(root, 'tests/conformance'), encoding: 'utf8' })
    return { status, said: stdout + stderr }
  }
  const right = run('--cases', inFolder('right.jsonl'), '--at-least', '2')
  checks.that(right.status === 0, `${name} passes what is right`, right.said)
  const wrong = run('--cases', inFolder('wrong.jsonl'), '--at-least', '5', '--schemas', inFolder('schema'))
  checks.that(wrong.status === 1, `${name} fails what is wrong`, wrong.said)
  for (const [what, pattern] of Object.entries({
    'a bound that is too narrow': /within: refused by stakeholder-report\.submission at "\/reporter\/name"/,
    'a bound that is too wide': /beyond: accepted by stakeholder-report\.draft/,
    'a case that is no JSON': /broken: is not JSON/,
    'a case without a schema': /nowhere: there is no schema/,
    'a schema that is none': /FAILED \w+: evidence\.draft\.draft-07\.schema\.json/,
    'too few cases': /FAILED \w+: there are at least 5 cases: there are 4/,
  })) {
    checks.that(pattern.test(wrong.said), `${name} catches ${what}`, wrong.said)
  }
  const missing = run('--cases', inFolder('missing.jsonl'))
  checks.that(missing.status === 1 && /FAILED .*missing\.jsonl|FAILED .*at least 1 cases/.test(missing.said), `${name} catches a missing file`, missing.said)
}

rmSync(folder, { recursive: true })
checks.close()
