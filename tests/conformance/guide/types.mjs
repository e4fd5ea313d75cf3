import { readFileSync } from 'node:fs'
import { compile } from 'json-schema-to-typescript'

export async function typesOf(file, name) {
  const schema = JSON.parse(readFileSync(file, 'utf8'), (key, value) => {
    if (value?.$ref) return { $ref: value.$ref } // the type is then named like the definition
    if (typeof value?.title === 'string') delete value.title // titles are labels, not names
    if (value?.oneOf) delete value.type // the choices say it already
    return value
  })
  return compile(schema, name, { bannerComment: '', additionalProperties: false })
}
