// What the scripts share: where things stand, and how checks are counted.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
process.chdir(root) // where the code of the guide expects to run
export const profiles = ['draft', 'submission', 'publication']
export const readJson = path => JSON.parse(readFileSync(path, 'utf8'))

/** The sample reports by name; those that begin with "faulty" are the broken ones. */
export function samples(pattern = /^stakeholder-.*\.json$/) {
  const folder = join(root, 'docs/samples')
  return readdirSync(folder).filter(name => pattern.test(name)).sort()
    .map(name => ({ name, document: readJson(join(folder, name)) }))
}

/** Counts checks; says those that fail, and how many there were. */
export class Checks {
  passed = 0
  failed = 0

  constructor(name) {
    this.name = name
  }

  that(holds, what, why = '') {
    if (holds) {
      this.passed++
    } else {
      this.failed++
      console.log(`FAILED ${this.name}: ${what}${why && `: ${why}`}`)
    }
  }

  /** Runs what may throw; that is a failed check too. */
  async run(what, action) {
    try {
      await action()
    } catch (error) {
      this.that(false, what, String(error?.stack ?? error).slice(0, 1000))
    }
  }

  close() {
    console.log(`${this.name}: ${this.passed} passed, ${this.failed} failed`)
    process.exitCode = this.failed === 0 ? 0 : 1
  }
}
