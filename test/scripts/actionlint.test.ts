/** Every workflow that we run or show is one that the field's own linter accepts. Skipped, by name, where actionlint is not installed. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const actionlint = [join(root, 'out/bin'), ...(process.env['PATH'] ?? '').split(delimiter)]
  .map((folder) => join(folder, 'actionlint'))
  .find((path) => existsSync(path))

/** `uses: $/path`, an action of the workflow's own repository, is younger than the linter. */
const ignored = ['specifying action "\\$/[^"]*" in invalid format']

const faultsOf = (text: string): string => {
  const args = ['-no-color', '-shellcheck=', '-pyflakes=', ...ignored.flatMap((pattern) => ['-ignore', pattern]), '-']
  const { stdout, stderr } = spawnSync(actionlint ?? '', args, { input: text, encoding: 'utf8', cwd: root })
  return `${stdout}${stderr}`.trim()
}

const files = ['.github/workflows', 'examples'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `${folder}/${name}`),
)

/** Blocks of YAML in prose that hold jobs, made whole: an event where the block leaves it out, a commit where it says that one belongs there. */
const shown = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
].flatMap((path) =>
  [...readFileSync(join(root, path), 'utf8').matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)]
    .map((block) => block[1] ?? '')
    .filter((text) => /^jobs:/m.test(text))
    .map((text, index): [string, string] => [`${path}, block ${index + 1}`, /^on:/m.test(text) ? text : `on: push\n${text}`]),
)

describe.skipIf(actionlint === undefined)('actionlint (skipped where it is not installed)', () => {
  it('finds what is wrong', () => {
    expect(faultsOf('on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: "true", uses: a/b@v1 }] } }\n')).not.toBe('')
  })

  it.each(files)('accepts %s', (path) => {
    expect(faultsOf(readFileSync(join(root, path), 'utf8'))).toBe('')
  })

  it('has examples in prose to read', () => {
    expect(shown.length).toBeGreaterThan(0)
  })

  it.each(shown)('accepts %s', (_, text) => {
    expect(faultsOf(text.replaceAll('<full commit SHA>', '0123456789012345678901234567890123456789'))).toBe('')
  })
})
