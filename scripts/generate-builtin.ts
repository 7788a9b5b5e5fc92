/** The built-in policies as a module, so that the bundle needs no file beside it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { policyFile } from '../src/policy/schema.ts'

export const builtinSource = (root: string): string => {
  const text = (name: string): string => JSON.stringify(readFileSync(join(root, 'policies', `${name}.yml`), 'utf8'))
  const file = (name: string): string =>
    JSON.stringify(policyFile().parse(parse(readFileSync(join(root, 'policies', `${name}.yml`), 'utf8'))))
  return `/** Generated from policies/*.yml by \`npm run generate\`. Edit those instead. */
// biome-ignore-all format: generated
import type { PolicyFile } from './schema.ts'

export const builtin: Readonly<Record<'starter' | 'strict', string>> = {
  starter: ${text('starter')},
  strict: ${text('strict')},
}

/** The same, read already: a decision by a built-in policy parses no YAML for it. */
export const builtinFiles: Readonly<Record<'starter' | 'strict', PolicyFile>> = {
  starter: ${file('starter')},
  strict: ${file('strict')},
}
`
}

export const writeBuiltin = (root: string): void => writeFileSync(join(root, 'src/policy/builtin.ts'), builtinSource(root))
