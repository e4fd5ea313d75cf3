export function uiSchemaOf(schema, root = schema) {
  const drawn = schema.$ref ? root.definitions[schema.$ref.split('/').at(-1)] : schema
  const labels = drawn['x-whocode-labels']
  const ui = {}
  if (labels) {
    const labelOf = value => labels[value] ?? 'Not given'
    ui['ui:enumNames'] = drawn.enum.map(labelOf)
    ui['ui:enumOrder'] = [...drawn.enum].sort((a, b) => labelOf(a).localeCompare(labelOf(b)))
  }
  if (drawn.type.includes('boolean')) ui['ui:widget'] = 'radio' // a checkbox cannot be left unanswered
  if (drawn.maxLength > 2000) ui['ui:widget'] = 'textarea'
  if (drawn.items) ui.items = uiSchemaOf(drawn.items, root)
  for (const [name, member] of Object.entries(drawn.properties ?? {})) ui[name] = uiSchemaOf(member, root)
  return ui
}
