// Makes TypeScript types of the generated schemas, and compiles samples with them. What it checks: see README.md.
import { join } from 'node:path'
import { compile } from 'json-schema-to-typescript'
import ts from 'typescript'
import { Checks, readJson, root, samples } from './common.mjs'
import { typesOf } from './guide/types.mjs'

const checks = new Checks('types')
const file = join(root, 'docs/schema/stakeholder-report.submission.draft-07.schema.json')
const options = { strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: true, target: ts.ScriptTarget.ES2022, types: [] }

/** What the compiler says of each document where it is declared to be of the type. */
function complaints(types, type, documents) {
  const file = 'documents.ts'
  let text = types
  const ends = documents.map(document => (text += `\nexport const _${text.length}: ${type} = ${JSON.stringify(document, null, 2)}\n`).length)
  const host = ts.createCompilerHost(options)
  const { getSourceFile } = host
  host.getSourceFile = (name, ...rest) => name === file ? ts.createSourceFile(name, text, ...rest) : getSourceFile(name, ...rest)
  const said = ts.getPreEmitDiagnostics(ts.createProgram([file], options, host))
  return ends.map((end, index) => said
    .filter(({ start }) => start < end && start >= (ends[index - 1] ?? 0))
    .map(({ code, messageText }) => `TS${code} ${ts.flattenDiagnosticMessageText(messageText, ' ').slice(0, 300)}`))
}

const broken = {
  'a wrong choice': [report => { report.contributions[0].assessment = 'good practise' }, 'TS2820'],
  'a wrong country': [report => { report.reporter.country = 'UK' }, 'TS2322'],
  'a missing member': [report => { delete report.contributions[0].title }, 'TS2741'],
  'an unknown member': [report => { report.contributions[0].titel = '' }, 'TS2353'],
  'no contributions': [report => { report.contributions = [] }, 'TS2322'],
}

function hold(how, types) {
  const type = types.match(/export interface (StakeholderReport\w*)/)?.[1]
  checks.that(type, `${how}: the report is an interface`)
  const good = samples()
  const bad = Object.values(broken).map(([change]) => {
    const document = structuredClone(good[0].document)
    change(document)
    return document
  })
  const said = complaints(types, type, [...good.map(({ document }) => document), ...bad])
  good.forEach(({ name }, index) =>
    checks.that(said[index].length === 0, `${how}: ${name} is of the type`, said[index].join('; ')))
  Object.entries(broken).forEach(([what, [, code]], index) => {
    const words = said[good.length + index]
    checks.that(words.length === 1 && words[0].startsWith(code), `${how}: a report with ${what} is not of the type`, words.join('; '))
  })
  console.log(`types ${how}: ${types.split('\n').length} lines, ${types.match(/^export /gm).length} types`)
}

await checks.run('the schema as it is', async () => hold('as it is', await compile(readJson(file), 'StakeholderReport', { bannerComment: '' })))
await checks.run('the schema by the guide', async () => {
  const types = await typesOf(file, 'StakeholderReport')
  hold('by the guide', types)
  const numbered = types.match(/^export \w+ \w+\d\b/gm) ?? []
  checks.that(numbered.length === 0, 'by the guide: no name is numbered', numbered.join(', '))
})
await checks.run('the schema of a national report', async () => {
  const types = await typesOf(join(root, 'docs/schema/national-report.submission.draft-07.schema.json'), 'NationalReport')
  const good = samples(/^national-.*\.json$/)
  const bad = structuredClone(good[0].document)
  bad.memberState = 'Ghana'
  const said = complaints(types, 'NationalReport', [...good.map(({ document }) => document), bad])
  good.forEach(({ name }, index) => checks.that(said[index].length === 0, `${name} is of the type`, said[index].join('; ')))
  checks.that(said[good.length].length === 1, 'a national report of a wrong country is not of the type', said[good.length].join('; '))
})
checks.close()
