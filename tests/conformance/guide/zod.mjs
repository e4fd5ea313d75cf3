import { z } from 'zod'

export const zodSchemaOf = schema => z.fromJSONSchema(JSON.parse(JSON.stringify(schema, (key, value) =>
  key === 'not' && value.pattern ? undefined : value)))
