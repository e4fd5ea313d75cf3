export function extraErrorsOf(findings) {
  const errors = Object.create(null) // a faulty file may name anything, __proto__ too
  for (const { pointer, message } of findings) {
    let here = errors
    for (const segment of pointer.split('/').slice(1)) {
      here = here[segment.replaceAll('~1', '/').replaceAll('~0', '~')] ??= Object.create(null)
    }
    (here.__errors ??= []).push(message)
  }
  return errors
}
