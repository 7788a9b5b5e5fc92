/** Builds dist/: readable ESM, one file an entry, shared code in named chunks, so that what a decision does not need is not loaded. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ChunkingContext, type Plugin, rolldown } from 'rolldown'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(root, 'dist')

/** The package a module belongs to, or null for our own. */
const packageOf = (id: string): string | null => {
  const parts = id.split(sep)
  const at = parts.lastIndexOf('node_modules')
  if (at < 0) return null
  const name = parts[at + 1]?.startsWith('@') ? parts.slice(0, at + 3) : parts.slice(0, at + 2)
  return name.join(sep)
}

/** Collects the licence text of every package that really ended up in the bundle. */
const licences = (): Plugin => {
  const folders = new Set<string>()
  return {
    name: 'licences',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        for (const [id, module] of Object.entries(chunk.modules)) {
          const folder = packageOf(id)
          if (folder !== null && module.renderedLength > 0) folders.add(folder)
        }
      }
      const texts = [...folders].sort().map((folder) => {
        const about: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
        const { name, version, license } = about as { name: string; version: string; license?: string }
        const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'license', 'LICENSE-MIT']
          .map((f) => join(folder, f))
          .find(existsSync)
        return `${name}@${version}\n${license ?? 'see text'}\n\n${file ? readFileSync(file, 'utf8').trim() : '(the package carries no licence file; its package.json names the licence above)'}\n`
      })
      this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: `${texts.join(`\n${'-'.repeat(80)}\n\n`)}` })
    },
  }
}

/** What is loaded before the first line of a module runs. */
const loadedBefore = (start: string, graph: ChunkingContext): ReadonlySet<string> => {
  const ids = new Set([join(root, 'src', start)])
  for (const id of ids) for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) ids.add(imported)
  return ids
}

const closures = new Map<string, ReadonlySet<string>>()

/** A chunk of our own modules that all of these cannot start without. */
const neededBy = (name: string, ...starts: readonly string[]) => {
  const needs = (start: string, id: string, graph: ChunkingContext): boolean => {
    const closure = closures.get(start) ?? loadedBefore(start, graph)
    closures.set(start, closure)
    return closure.has(id)
  }
  return {
    debugName: name,
    name: (id: string, graph: ChunkingContext) =>
      packageOf(id) === null && starts.every((start) => needs(start, id, graph)) ? name : null,
  }
}

/** Chunks by what needs them, most specific first. Fixed names: a hashed name would make every diff of dist/ a rename. */
const groups = [
  { name: 'github', test: /node_modules[\\/]@octokit[\\/](?:core|auth-token|endpoint|graphql|request|request-error)[\\/]/ },
  { name: 'github', test: /node_modules[\\/](?:before-after-hook|universal-user-agent|fast-content-type-parse|json-with-bigint)[\\/]/ },
  { name: 'runner', test: /node_modules[\\/]@actions[\\/](?:core|exec|io)[\\/]/ },
  { name: 'undici', test: /node_modules[\\/](?:@actions[\\/]http-client|undici|tunnel)[\\/]/ },
  { name: 'octokit', test: /node_modules[\\/](?:@octokit|@actions[\\/]github|bottleneck)/ },
  { name: 'zod', test: /node_modules[\\/]zod/ },
  { name: 'yaml', test: /node_modules[\\/]yaml/ },
  { name: 'shell', test: /node_modules[\\/]unbash/ },
  { name: 'expressions', test: /node_modules[\\/]@actions[\\/]expressions/ },
  // The same packages come a second time, as CommonJS, with what only uploading needs.
  { name: 'minimatch', test: /node_modules[/](?:minimatch|brace-expansion|balanced-match|@isaacs[/][a-z-]+)[/]dist[/]esm[/]/ },
  { name: 'words', test: /[\\/]src[\\/](?:report[\\/]text|model[\\/]errors|version)\.ts/ },
  // These two run before, or in a process beside, anything large.
  { name: 'memory', test: /[\\/]src[\\/]io[\\/]memory\.ts/ },
  { name: 'artifact', test: /[\\/]src[\\/]io[\\/](?:artifact|write-folder)\.ts/ },
  // What every door judges and records with, and nothing else, as one file: a start pays for each file that it opens and for each line in it.
  neededBy('gate', 'action.ts', 'cli/check.ts'),
  { ...neededBy('terminal', 'cli/check.ts'), minShareCount: 2 },
  {
    name: 'event',
    test: /[\\/]src[\\/](?:io[\\/](?:event|gather-exceptions|gather-policy)|policy[\\/]extends|model[\\/]sha|surfaces[\\/]wanted)/,
  },
  { name: 'git', test: /[\\/]src[\\/]io[\\/](?:git-(?!file-history)|open-repository|policy-files|signature)/ },
  { name: 'archive', test: /[\\/]src[\\/]io[\\/](?:evidence-files|zip)\.ts/ },
  { ...neededBy('online', 'io/github.ts'), minShareCount: 2 },
  { name: 'schemas', test: /[\\/]src[\\/]model[\\/]/, minShareCount: 6 },
]

rmSync(dist, { recursive: true, force: true })
const bundle = await rolldown({
  cwd: root,
  input: { main: 'src/main.ts', post: 'src/post.ts', upload: 'src/upload.ts', cli: 'src/cli.ts' },
  platform: 'node',
  // Of yaml's two builds the one in modules, of which what nobody calls can be left out.
  resolve: { alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') } },
  // The runner's toolkit imports an HTTP client for a sign-in that we do not use: unused, it must not be loaded.
  treeshake: { moduleSideEffects: [{ test: /node_modules[\\/]@actions[\\/](?:core|http-client|exec|io)[\\/]/, sideEffects: false }] },
  plugins: [licences()],
  onLog(level, log, fallback) {
    if (log.code !== 'EVAL') fallback(level, log)
  },
})
const { output } = await bundle.write({
  dir: dist,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
  minify: false,
  sourcemap: false,
  comments: { legal: false },
  codeSplitting: { groups: groups.map((group, at) => ({ ...group, priority: 100 - at })) },
})
await bundle.close()
writeFileSync(join(dist, 'package.json'), `${JSON.stringify({ type: 'module' }, null, 2)}\n`)
for (const file of output) {
  const size = file.type === 'chunk' ? Buffer.byteLength(file.code) : Buffer.byteLength(file.source)
  console.log(`${relative(root, join(dist, file.fileName)).padEnd(32)} ${(size / 1024).toFixed(1).padStart(9)} KiB`)
}
