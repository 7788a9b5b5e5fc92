/** The built-in policies as a module, so that the bundle needs no file beside it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const builtinSource = (root: string): string => {
  const text = (name: string): string => JSON.stringify(readFileSync(join(root, 'policies', `${name}.yml`), 'utf8'))
  return `/** Generated from policies/*.yml by \`npm run generate\`. Edit those instead. */
// biome-ignore-all format: generated
export const builtin: Readonly<Record<'starter' | 'strict', string>> = {
  starter: ${text('starter')},
  strict: ${text('strict')},
}
`
}

export const writeBuiltin = (root: string): void => writeFileSync(join(root, 'src/policy/builtin.ts'), builtinSource(root))
