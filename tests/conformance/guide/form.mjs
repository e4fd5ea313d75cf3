import Form from '@rjsf/core'
import validator from '@rjsf/validator-ajv8'
import { createElement } from 'react'
import { uiSchemaOf } from './ui-schema.mjs'
import { schema } from './validate.mjs'

const hidden = { 'ui:widget': 'hidden' }
const uiSchema = { ...uiSchemaOf(schema), $schema: hidden, formatVersion: hidden }

export const newReport = { formatVersion: '1.0' }
export const noPrefill = { emptyObjectFields: 'skipDefaults', arrayMinItems: { populate: 'never' } }
export const reportForm = props =>
  createElement(Form, { schema, uiSchema, validator, experimental_defaultFormStateBehavior: noPrefill, ...props })
