// Checks the guide on the schema: its code is that of the folder guide and does what the guide says.
import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Checks, readJson, root, samples } from './common.mjs'
import { extraErrorsOf } from './guide/extra-errors.mjs'
import { reportForm } from './guide/form.mjs'
import { schema, validate } from './guide/validate.mjs'
import { zodSchemaOf } from './guide/zod.mjs'

const checks = new Checks('guide')
const text = readFileSync(join(root, 'docs/guides/use-the-schema.md'), 'utf8')
const blocks = [...text.matchAll(/^```(?:js|python)\n(.*?)^```$/gms)].map(([, code]) => code)
const folder = join(root, 'tests/conformance/guide')
const files = readdirSync(folder).sort()
for (const file of files) {
  checks.that(blocks.includes(readFileSync(join(folder, file), 'utf8')), `${file} is in the guide, to the letter`)
}
checks.that(blocks.length === files.length, 'every block of the guide is a file', `${blocks.length} blocks, ${files.length} files`)
for (const [, name] of text.matchAll(/`((?:[a-z-]+\.)+schema\.json)`/g)) {
  await checks.run(`${name} exists`, () => checks.that(readJson(join(root, 'docs/schema', name)), `${name} exists`))
}

for (const { name, document } of samples(/stakeholder.*\.json$/)) {
  checks.that(validate(document) === !name.startsWith('faulty'), `${name} gets the right verdict`, JSON.stringify(validate.errors))
}

for (const file of readdirSync(join(root, 'docs/schema')).filter(name => /^(stakeholder|national)-report\.submission/.test(name))) {
  await checks.run(`zod reads ${file}`, () => {
    const zodSchema = zodSchemaOf(readJson(join(root, 'docs/schema', file)))
    for (const { name, document } of samples(new RegExp(`${file.split('-')[0]}.*\\.json$`))) {
      checks.that(zodSchema.safeParse(document).success === !name.startsWith('faulty'), `zod gives ${name} the right verdict by ${file}`)
    }
  })
}
await checks.run('zod refuses a line feed at the end', () => {
  const [{ document }] = samples()
  checks.that(!zodSchemaOf(schema).safeParse({ ...document, language: 'en\n' }).success, 'zod refuses a line feed at the end')
})

await checks.run('findings are shown beside their fields', () => {
  const [{ document }] = samples()
  const findings = [
    { pointer: '', message: 'About the report.' },
    { pointer: '/contributions/0/narrative', message: 'About the narrative.' },
    { pointer: '/extensions/org.example.a~1b', message: 'About the extension.' },
  ]
  const extraErrors = extraErrorsOf(findings)
  checks.that(extraErrors.extensions['org.example.a/b'].__errors.length === 1, 'a pointer is unescaped')
  const html = renderToStaticMarkup(createElement(() => reportForm({ formData: document, extraErrors })))
  checks.that(/id="root_contributions_0_narrative__error".{0,200}About the narrative/s.test(html), 'a finding is shown beside its field')
  checks.that(html.includes('About the report.'), 'a finding on the whole report is shown')
})

// Debian's Python has the packages of the conformance tests. Elsewhere, any Python that has jsonschema will do.
const python = ['/usr/bin/python3', 'python3'].find(name => spawnSync(name, ['-c', 'import jsonschema']).status === 0)
if (python || process.env.CI === 'true') {
  const { stdout, stderr } = spawnSync(python ?? 'python3', [join(folder, 'validate.py')], { encoding: 'utf8' })
  const [, printed] = text.match(/^```text\n(.*?)^```$/ms)
  checks.that(stdout === printed, 'validate.py prints what the guide shows', `${stdout}${stderr}`)
} else {
  console.log('SKIPPED: the Python code of the guide, as there is no jsonschema')
}
checks.close()
