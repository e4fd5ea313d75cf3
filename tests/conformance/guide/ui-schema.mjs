export function uiSchemaOf(schema, root = schema) {
  const node = schema.$ref ? root.definitions[schema.$ref.split('/').at(-1)] : schema
  const labels = node['x-whocode-labels']
  const ui = {}
  if (labels) {
    const labelOf = value => labels[value] ?? 'Not given'
    ui['ui:enumNames'] = node.enum.map(labelOf)
    ui['ui:enumOrder'] = [...node.enum].sort((a, b) => labelOf(a).localeCompare(labelOf(b)))
  }
  if (node.type.includes('boolean')) ui['ui:widget'] = 'radio' // a checkbox cannot be left unanswered
  if (node.maxLength > 2000) ui['ui:widget'] = 'textarea'
  if (node.items) ui.items = uiSchemaOf(node.items, root)
  for (const [name, property] of Object.entries(node.properties ?? {})) ui[name] = uiSchemaOf(property, root)
  return ui
}
