/** The import law of docs/architecture.md, kept by reading every import of src/. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const src = resolve(import.meta.dirname, '../src')

/** Which folders of src/ and which packages each folder may import. `.` are the files beside gate.ts. */
const law: Record<string, { readonly folders: readonly string[]; readonly packages: readonly RegExp[] }> = {
  model: { folders: [], packages: [/^zod$/] },
  agents: { folders: ['model'], packages: [] },
  initiation: { folders: ['model', 'agents'], packages: [/^minimatch$/] },
  workflows: { folders: ['model'], packages: [/^yaml$/, /^unbash$/, /^@actions\/expressions/] },
  surfaces: { folders: ['model', 'agents', 'workflows'], packages: [/^minimatch$/, /^yaml$/] },
  policy: { folders: ['model'], packages: [/^zod$/, /^yaml$/, /^minimatch$/, /^node:crypto$/] },
  approval: { folders: ['model'], packages: [/^node:crypto$/] },
  evidence: { folders: ['model'], packages: [/^node:crypto$/] },
  map: { folders: ['model', 'workflows', 'surfaces', 'policy', 'evidence'], packages: [/^yaml$/, /^diff$/] },
  report: { folders: ['model'], packages: [/^node:crypto$/, /^@dagrejs\/dagre$/] },
  verify: { folders: ['.', 'model', 'evidence'], packages: [/^@sigstore\//, /^node:crypto$/] },
  io: {
    folders: ['model', 'workflows', 'policy', 'surfaces'],
    packages: [/^@actions\//, /^@octokit\/core$/, /^undici$/, /^@sigstore\/tuf\//, /^node:/, /^fflate$/],
  },
  cli: {
    folders: ['.', 'model', 'io', 'report', 'evidence', 'policy', 'initiation', 'agents', 'map', 'approval', 'verify'],
    packages: [/^node:/, /^@actions\/github$/, /^p-map$/],
  },
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
const folderOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '.') : '.')
const importsOf = (text: string): readonly string[] =>
  [
    ...text.matchAll(
      /^(?:import|export)\b[^'"\n]*(?:\n[^'"\n]*){0,60}?\bfrom ['"]([^'"]+)['"]|^import ['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '')

describe('the import law', () => {
  it('reads real imports', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(importsOf("import {\n  a,\n} from './x.ts'\nexport { b } from 'zod'\nconst c = import('./y.ts')")).toEqual([
      './x.ts',
      'zod',
      './y.ts',
    ])
  })

  it.each(files)('holds in %s', (name) => {
    const own = folderOf(name)
    const allowed = law[own]
    if (allowed === undefined) return expect(own, 'every folder is in the law').toBe('.')
    const wrong = importsOf(readFileSync(join(src, name), 'utf8')).filter((target) => {
      if (!target.startsWith('.')) return !allowed.packages.some((pattern) => pattern.test(target))
      const folder = folderOf(relative(src, resolve(src, dirname(name), target)))
      return folder !== own && !allowed.folders.includes(folder)
    })
    expect(wrong).toEqual([])
  })
})
