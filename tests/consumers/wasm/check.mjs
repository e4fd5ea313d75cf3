// Validates files in WebAssembly and writes their findings documents. Usage: node check.mjs FOLDER_OF_DOTNET_JS FOLDER_TO_WRITE_TO FILE…
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [framework, output, ...files] = process.argv.slice(2)
const { dotnet } = await import(pathToFileURL(join(framework, 'dotnet.js')))
const { getAssemblyExports, getConfig } = await dotnet.create()
const { Checker } = await getAssemblyExports(getConfig().mainAssemblyName)
for (const file of files) {
  writeFileSync(join(output, basename(file)), Checker.Check(readFileSync(file), file))
}
