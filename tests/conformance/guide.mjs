// Holds the guide on the schema: its code is what stands in the folder guide, and does what the guide says.
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
const blocks = [...text.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code]) => code)
const folder = join(root, 'tests/conformance/guide')
const files = readdirSync(folder).sort()
for (const file of files) {
  checks.that(blocks.includes(readFileSync(join(folder, file), 'utf8')), `${file} stands in the guide, to the letter`)
}
checks.that(blocks.length === files.length, 'every block of the guide is a file', `${blocks.length} blocks, ${files.length} files`)
for (const [, name] of text.matchAll(/`((?:[a-z-]+\.)+schema\.json)`/g)) {
  await checks.run(`${name} exists`, () => checks.that(readJson(join(root, 'docs/schema', name)), `${name} exists`))
}

for (const { name, document } of samples(/stakeholder.*\.json$/)) {
  checks.that(validate(document) === !name.startsWith('faulty'), `${name} is judged rightly`, JSON.stringify(validate.errors))
}

for (const file of readdirSync(join(root, 'docs/schema')).filter(name => /^(stakeholder|national)-report\.submission/.test(name))) {
  await checks.run(`zod reads ${file}`, () => {
    const zodSchema = zodSchemaOf(readJson(join(root, 'docs/schema', file)))
    for (const { name, document } of samples(new RegExp(`${file.split('-')[0]}.*\\.json$`))) {
      checks.that(zodSchema.safeParse(document).success === !name.startsWith('faulty'), `zod judges ${name} rightly by ${file}`)
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
    { pointer: '', message: 'Said of the report.' },
    { pointer: '/contributions/0/narrative', message: 'Said of the narrative.' },
    { pointer: '/extensions/org.example.a~1b', message: 'Said of the extension.' },
  ]
  const extraErrors = extraErrorsOf(findings)
  checks.that(extraErrors.extensions['org.example.a/b'].__errors.length === 1, 'a pointer is unescaped')
  const html = renderToStaticMarkup(createElement(() => reportForm({ formData: document, extraErrors })))
  checks.that(/id="root_contributions_0_narrative__error".{0,200}Said of the narrative/s.test(html), 'a finding stands beside its field')
  checks.that(html.includes('Said of the report.'), 'a finding on the whole report is shown')
})
checks.close()
