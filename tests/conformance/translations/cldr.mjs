// Compares with the Unicode CLDR: the plural rules of the library, the numbers that its tests try, and the names of countries. Those in
// who-names.txt are WHO's. Closes with "cldr: N passed, N failed".
import { readFileSync } from 'node:fs'
import { Checks, readJson } from '../common.mjs' // which also changes to the root of the repository

const here = 'tests/conformance/translations'
const core = `${here}/node_modules/cldr-core`
const languages = 'src/WhoCode.Reporting/Languages'
const files = {
  rules: `${languages}/Data/plural-rules.txt`,
  samples: 'tests/WhoCode.Reporting.Tests/Languages/plural-samples.txt',
  countries: 'src/WhoCode.Reporting/Reference/BuiltInCountries.cs',
  usualNames: 'src/WhoCode.Reporting/Languages/Data/usual-country-names.txt',
  whoNames: `${here}/who-names.txt`,
}
const read = path => readFileSync(path, 'utf8')
const linesOf = text => text.split('\n').filter(line => line !== '' && !line.startsWith('#'))

/** The categories of each language in the CLDR, with the text that `choose` takes from a rule; an empty text is left out. */
const { supplemental } = readJson(`${core}/supplemental/plurals.json`)
const fromCldr = choose => new Map(Object.entries(supplemental['plurals-type-cardinal']).map(([language, rules]) => [
  language,
  Object.entries(rules).map(([name, rule]) => [name.replace('pluralRule-count-', ''), choose(rule)]).filter(([, text]) => text !== ''),
]))

/** The same from a file of ours: "LANGUAGE LANGUAGE: CATEGORY TEXT; CATEGORY TEXT". A language that appears twice is a problem. */
function fromFile(text, problems) {
  const found = new Map()
  for (const line of linesOf(text)) {
    const [names, rest] = line.split(/:(.*)/)
    const categories = rest.split(';').map(each => each.trim()).filter(Boolean).map(each => each.split(/ (.*)/).slice(0, 2))
    for (const language of names.split(' ')) {
      if (found.has(language)) problems.push(`${language} appears twice`)
      found.set(language, categories)
    }
  }
  return found
}

/** What is different in a file of ours, one line for each language. */
function differences(text, expected) {
  const problems = []
  const found = fromFile(text, problems)
  for (const language of new Set([...expected.keys(), ...found.keys()])) {
    const [ours, theirs] = [found, expected].map(map => JSON.stringify(map.get(language) ?? 'missing'))
    if (ours !== theirs) problems.push(`${language} is ${ours}, but in the CLDR ${theirs}`)
  }
  return problems
}

/** The rule of a category without its samples. */
const ruleOf = rule => rule.split('@')[0].trim()

/** The samples of a category: first and last of each range, without "…" and without those in compact notation, such as 1c6. */
const samplesOf = rule => rule.split('@').slice(1)
  .flatMap(samples => samples.replace(/^(?:integer|decimal)/, '').split(',').map(each => each.trim()))
  .filter(each => each !== '…' && !each.includes('c'))
  .flatMap(each => each.split('~'))
  .join(',')

/** The countries of the library: alpha-2 code by alpha-3 code. */
const countries = new Map([...read(files.countries).matchAll(/^\s+([A-Z]{3}) ([A-Z]{2}) \d{3} /gm)].map(([, code, alpha2]) => [code, alpha2]))
const whoNames = new Set(linesOf(read(files.whoNames)).map(line => line.split(' ')[0]))

/** The names of countries of a language that are different in the CLDR. The apostrophe of our French texts is the straight one. */
function otherNames(language, texts) {
  const { territories } = readJson(`${here}/node_modules/cldr-localenames-full/main/${language}/territories.json`).main[language].localeDisplayNames
  return [...countries].flatMap(([code, alpha2]) => {
    const [ours, theirs] = [texts[`country.${code}`], language === 'fr' ? territories[alpha2].replaceAll('’', "'") : territories[alpha2]]
    return ours === theirs ? [] : [{ code, ours, theirs }]
  })
}

/** The names in the CLDR of the countries whose names are left to WHO, as usual-country-names.txt has them: it finds a country by them. */
const usualNames = text => linesOf(text).flatMap(line => line.slice(4).split('; ').map(name => `${line.slice(0, 3)} ${name}`))
const cldrNames = translations => [...new Set(translations.flatMap(([language]) => otherNames(language, {}).filter(({ code }) => whoNames.has(code)).map(({ code, theirs }) => `${code} ${theirs}`)))]
const differentNames = (names, others) => [...names.filter(name => !others.includes(name)), ...others.filter(name => !names.includes(name))]

/** The names of countries of a language that are different in the CLDR and not left to WHO. */
const wrongNames = (language, texts) => otherNames(language, texts).filter(({ code }) => !whoNames.has(code))
  .map(({ code, ours, theirs }) => `${code} is '${ours}', but in the CLDR '${theirs}'`)

const checks = new Checks('cldr')
const none = (what, problems) => checks.that(problems.length === 0, what, problems.join('\n  '))
const some = (what, problems) => checks.that(problems.length > 0, what)

const [rules, samples] = [read(files.rules), read(files.samples)]
const [cldrRules, cldrSamples] = [fromCldr(ruleOf), fromCldr(samplesOf)]
const version = supplemental.version._cldrVersion
checks.that([rules, samples].every(text => text.split('\n')[0].includes(`CLDR ${version} `)), `the files state the version of the CLDR, ${version}`)
none('plural rules', differences(rules, cldrRules))
none('samples of plural rules', differences(samples, cldrSamples))
checks.that(cldrRules.size > 200 && countries.size === 249 && whoNames.size > 0, 'the number of languages and countries')

const translations = ['ar', 'es', 'fr', 'ru', 'zh'].map(language => [language, readJson(`${languages}/${language}.json`)])
for (const [language, texts] of translations) {
  none(`names of countries in '${language}'`, wrongNames(language, texts))
}
none('usual names of countries', differentNames(usualNames(read(files.usualNames)), cldrNames(translations)))
some('a usual name that is missing is found', differentNames(usualNames(read(files.usualNames).replace('Bolivie; ', '')), cldrNames(translations)))
const other = new Set(translations.flatMap(([language, texts]) => otherNames(language, texts)).map(({ code }) => code))
none('who-names.txt names only countries that have another name in the CLDR, in one of the languages at least', [...whoNames].filter(code => !other.has(code)))
console.log(`CLDR ${version}: ${cldrRules.size} languages with plural rules, ${countries.size - whoNames.size} names of countries in ${translations.length} languages, ${whoNames.size} left to WHO`)

// The checks themselves can fail.
some('a rule that is changed is found', differences(rules.replace('one n = 0..1', 'one n = 0..2'), cldrRules))
some('a language that is missing is found', differences(rules.replace('\nru uk:', '\nru:'), cldrRules))
some('a language that is there twice is found', differences(rules.replace('\nru uk:', '\nru uk ru:'), cldrRules))
some('a category that is missing is found', differences(rules.replace('two n = 2; few', 'few'), cldrRules))
some('a sample that is changed is found', differences(samples.replace('one 1,1.0', 'one 1,2.0'), cldrSamples))
some('a name that is changed is found', wrongNames('fr', { ...translations[2][1], 'country.DEU': 'République fédérale' }))
some('a name that is missing is found', wrongNames('fr', { ...translations[2][1], 'country.DEU': undefined }))
checks.close()
