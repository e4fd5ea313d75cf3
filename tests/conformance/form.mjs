// Renders the generated schemas as forms, on the server. What it checks: see README.md.
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import Form from '@rjsf/core'
import { getDefaultFormState } from '@rjsf/utils'
import validator from '@rjsf/validator-ajv8'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Checks, readJson, root, samples } from './common.mjs'
import { newReport, noPrefill, reportForm } from './guide/form.mjs'
import { uiSchemaOf } from './guide/ui-schema.mjs'

const checks = new Checks('forms')
const words = []
console.error = console.warn = (...said) => words.push(said.join(' ').slice(0, 300))

const follow = (schema, root) => schema.$ref ? root.definitions[schema.$ref.split('/').at(-1)] : schema

/** The document with a null in every member that is left out and may be null. */
function withNulls(document, schema, root = schema) {
  const drawn = follow(schema, root)
  if (Array.isArray(document)) {
    return document.map(item => withNulls(item, drawn.items, root))
  }
  if (document === null || typeof document !== 'object' || !drawn.properties) {
    return document
  }
  const filled = { ...document }
  for (const [name, member] of Object.entries(drawn.properties)) {
    if (name in filled) {
      filled[name] = withNulls(filled[name], member, root)
    } else if (follow(member, root).type.includes('null')) {
      filled[name] = null
    }
  }
  return filled
}

/** Whether there is nothing but empty objects and lists of such: no value that the user has not given. */
const holdsNoValue = state => typeof state === 'object' && state !== null && Object.values(state).every(holdsNoValue)

function render(what, form) {
  const html = renderToStaticMarkup(form)
  checks.that(!html.includes('Unsupported field schema'), `${what} is rendered whole`, html.match(/Unsupported field schema.{0,200}/)?.[0])
  checks.that(!/__(anyof|oneof)_select/.test(html), `${what} asks for no choice between schemas`, html.match(/\S*__(?:anyof|oneof)_select/)?.[0])
  checks.that(words.length === 0, `${what} is rendered without a warning`, words.splice(0).join('; '))
  return html
}

function hold(name, documents, faulty = []) {
  const schema = readJson(join(root, `docs/schema/${name}.draft-07.schema.json`))
  const formOf = (formData, uiSchema) => createElement(Form, { schema, uiSchema, formData, validator })

  render(`${name}, empty,`, formOf({}))
  checks.that(holdsNoValue(getDefaultFormState(validator, schema, {}, schema)), `${name}, empty, is filled with no value`)
  const kept = getDefaultFormState(validator, schema, {}, schema, false, noPrefill)
  checks.that(isDeepStrictEqual(kept, {}), `${name}, empty, stays empty by the guide`, JSON.stringify(kept))

  const filled = documents.slice(0, 1).map(({ name, document }) => ({ name: `${name} with nulls`, document: withNulls(document, schema) }))
  for (const { name: sample, document } of [...documents, ...filled, ...faulty]) {
    const what = `${name}, ${sample},`
    const html = render(what, formOf(document))
    for (const [label, value] of [['Good practice', 'good-practice'], ['Challenge', 'challenge'], ['Mixed', 'mixed']]) {
      if (JSON.stringify(document).includes(`"assessment":"${value}"`)) {
        checks.that(new RegExp(`<option[^>]* selected=""[^>]*>${label}<`).test(html), `${what} shows '${label}'`)
      }
    }
    for (const behaviour of [undefined, noPrefill]) {
      const state = getDefaultFormState(validator, schema, document, schema, false, behaviour)
      checks.that(isDeepStrictEqual(state, document), `${what} survives the form`)
    }
    const { errors } = validator.validateFormData(document, schema)
    const isFaulty = faulty.some(({ document: other }) => other === document)
    checks.that(errors.length > 0 === isFaulty, `${what} is ${isFaulty ? 'refused' : 'accepted'}`, errors.map(error => error.stack).join('; ').slice(0, 300))
  }

  const inGhana = structuredClone(documents[0].document)
  if (inGhana.reporter) inGhana.reporter.country = 'GHA'
  else if (inGhana.memberState) inGhana.memberState = 'GHA'
  else inGhana.sourceCountries = ['GHA']
  checks.that(/<option[^>]* selected=""[^>]*>GHA</.test(render(`${name}, in Ghana,`, formOf(inGhana))), `${name} shows the code of a country`)
  checks.that(
    /<option[^>]* selected=""[^>]*>Ghana</.test(render(`${name}, in Ghana, with labels,`, formOf(inGhana, uiSchemaOf(schema)))),
    `${name} shows the name of a country, by the guide`)
}

const reports = samples()
const contributions = reports.map(({ name, document }) => ({ name: `the first of ${name}`, document: document.contributions[0] }))
for (const profile of ['draft', 'submission']) {
  await checks.run(profile, () => hold(`stakeholder-report.${profile}`, reports, samples(/^faulty-stakeholder/)))
}
const national = samples(/^national-.*\.json$/)
for (const profile of ['draft', 'submission']) {
  await checks.run(`national, ${profile}`, () => hold(`national-report.${profile}`, national, samples(/^faulty-national/)))
}
await checks.run('contribution', () => hold('contribution.submission', contributions))

await checks.run('the form of the guide', () => {
  for (const { name, document } of [{ name: 'a new report', document: newReport }, ...reports]) {
    const html = render(`the form of the guide, ${name},`, reportForm({ formData: document }))
    checks.that(/<input type="hidden"[^>]*root_formatVersion/.test(html), `the form of the guide, ${name}, hides the version of the format`)
    checks.that(/type="radio"[^>]*root_consent_publishReport/.test(html) || !document.consent, `the form of the guide, ${name}, asks for consent by two buttons`)
  }
})
checks.close()
