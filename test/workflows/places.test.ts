import { describe, expect, it } from 'vitest'
import { printedBy, resolved } from '../../src/workflows/places.ts'
import { done, jobOf } from './a-job.ts'

const ship = { 'scripts/ship.sh': 'npm publish\n' }

/** What a step does besides looking where things lie. */
const does = (step: string, beside: Readonly<Record<string, string>> = ship): readonly string[] =>
  done(jobOf(step, beside)).filter((line) => !/^(?:cd|pushd|popd|pwd|dirname|realpath|readlink|git)\b/.test(line))

describe('a script is followed wherever its path is told from a folder that is known', () => {
  it.each([
    ['the workspace by its variable', 'run: $GITHUB_WORKSPACE/scripts/ship.sh'],
    ['the workspace in quotes and braces', 'run: bash "${GITHUB_WORKSPACE}/scripts/ship.sh"'],
    ['the workspace by expression', 'run: ${{ github.workspace }}/scripts/ship.sh'],
    ['the workspace as a value of env', 'env: {ROOT: "${{ github.workspace }}"}\n        run: $ROOT/scripts/ship.sh'],
    ['the workspace or something else', 'run: ${GITHUB_WORKSPACE:-.}/scripts/ship.sh'],
    ['where the script stands', 'run: $PWD/scripts/ship.sh'],
    ['where the script stands, by command', 'run: bash "$(pwd)/scripts/ship.sh"'],
    ['where the script has gone', 'run: cd scripts && "$PWD/ship.sh"'],
    ['where the step starts', 'working-directory: scripts\n        run: $PWD/ship.sh'],
    ['the root by git', 'run: cd docs; "$(git rev-parse --show-toplevel)/scripts/ship.sh"'],
    ['a variable that holds the root', 'run: ROOT=$(git rev-parse --show-toplevel) && cd "$ROOT/scripts" && ./ship.sh'],
    ['the folder it came from', 'run: pushd docs && popd && scripts/ship.sh'],
    ['the folder before', 'run: cd docs && cd - && scripts/ship.sh'],
    ['a shell that ends at the first failure', 'run: bash -e scripts/ship.sh'],
    ['the real path of a relative one', 'run: bash "$(realpath ./scripts)/ship.sh"'],
  ])('%s', (_name, step) => {
    expect(does(step)).toContain('npm publish')
  })

  it.each([
    ['its own folder', '"$(dirname "$0")/ship.sh"'],
    ['its own folder, by the shell', '"$(dirname "${BASH_SOURCE[0]}")/ship.sh"'],
    ['its own folder or what started it', '"$(dirname "${BASH_SOURCE[0]:-$0}")/ship.sh"'],
    ['its own folder, entered', 'here="$( cd "$( dirname "${BASH_SOURCE[0]}" )" >/dev/null 2>&1 && pwd )"\n$here/ship.sh'],
    ['its own folder, links resolved', 'here=$(dirname "$(readlink -f "$0")")\nbash $here/ship.sh'],
    ['its own folder, cut off the path', '"${0%/*}/ship.sh"'],
    ['the folder above', 'cd "$(dirname "$0")/.."\n./scripts/ship.sh'],
  ])('%s, from a script', (_name, text) => {
    expect(does('run: scripts/all.sh', { ...ship, 'scripts/all.sh': text })).toContain('npm publish')
  })

  it.each([['${{ github.action_path }}'], ['$GITHUB_ACTION_PATH'], ['"$GITHUB_ACTION_PATH/../all"']])('%s, from an action', (path) => {
    const action = `runs:\n  using: composite\n  steps:\n    - run: ${path.replace(/^"(.*)"$/, '$1')}/ship.sh\n      shell: bash\n`
    expect(does('uses: ./all', { 'all/action.yml': action, 'all/ship.sh': 'npm publish\n' })).toContain('npm publish')
  })

  it('knows the file that a taken-in script stands in', () => {
    const files = {
      'scripts/all.sh': 'source "$(dirname "$0")/lib/x.sh"',
      'scripts/lib/x.sh': '"$(dirname "${BASH_SOURCE[0]}")/../ship.sh"',
    }
    expect(does('run: scripts/all.sh', { ...ship, ...files })).toContain('npm publish')
  })
})

describe('a program of the repository', () => {
  const files = { 'scripts/a.js': 'x()', 'lib/index.js': 'y()', 'package.json': '{"scripts": {"a": "npm publish"}}' }
  it.each([
    ['node scripts/a', ['program scripts/a.js']],
    ['node ./lib', ['program lib/index.js']],
    ['bun run scripts/a.js', ['program scripts/a.js']],
    ['bun run ./scripts/a.js --x', ['program scripts/a.js']],
    ['bun run a', ['npm publish']],
    [`node -p "require('./package.json').version"`, ['program .github/workflows/w.yml']],
    [`node --print "require('./package.json').version"`, ['program .github/workflows/w.yml']],
    [`perl -0777 -pe 's/a.b/c/' x.txt`, ['program .github/workflows/w.yml']],
    [`php -r 'echo 1.2;' x.php`, ['program .github/workflows/w.yml']],
    ['node scripts/none', ['unread not-found: scripts/none']],
  ])('%s', (run, expected) => {
    const all = done(jobOf(`run: |\n          ${run}`, files))
    expect(all.filter((line) => /^(?:program|unread|npm)/.test(line))).toEqual(expected)
  })
})

describe('what cannot be told stays open', () => {
  it.each([
    ['a folder of the run', 'run: $RUNNER_TEMP/scripts/ship.sh'],
    ["the folder of a step's own script, which the runner chooses", 'run: $(dirname "$0")/ship.sh'],
    ['after a folder that nobody knows', 'run: cd "$SOMEWHERE" && "$PWD/scripts/ship.sh"'],
    ['its own path, once it stands elsewhere', 'run: scripts/away.sh'],
    ['out of the workspace', 'run: cd "$GITHUB_WORKSPACE/.." && "$PWD/scripts/ship.sh"'],
    ['a command that does more than look', 'run: bash "$(pwd | head -1)/scripts/ship.sh"'],
    ['a variable that the step sets itself', 'env: {GITHUB_WORKSPACE: /elsewhere}\n        run: $GITHUB_WORKSPACE/scripts/ship.sh'],
  ])('%s', (_name, step) => {
    expect(does(step, { ...ship, 'scripts/away.sh': 'cd docs\nbash "$(dirname "$0")/ship.sh"' })).not.toContain('npm publish')
  })
})

describe('a program whose folder only the run knows', () => {
  const last = (run: string) =>
    jobOf(`run: |\n          ${run}`)
      .activities.filter(({ kind }) => kind === 'command')
      .at(-1)
  it.each([
    ['"$VENV/bin/python" -m twine upload dist/*', 'python'],
    ['${VENV}/bin/twine upload dist/*', 'twine'],
    ['${{ steps.x.outputs.dir }}/node x.js', 'node'],
    ['$(npm bin)/eslint .', 'eslint'],
    ['${PYTHON:-python3} -m build', 'python3'],
  ])('%s is likely %s', (run, name) => {
    expect(last(run)).toMatchObject({ name, likely: true })
  })

  it.each([['"$DIR/ship.sh"'], ['$TOOL push'], ['"$DIR/$TOOL" push'], ['${{ matrix.tool }} push']])('%s may be any', (run) => {
    expect(last(run)).toMatchObject({ name: null })
  })

  it('is read like one that is named: the script that it is given is followed', () => {
    expect(does('run: \'"$VENV/bin/bash" scripts/ship.sh\'')).toContain('npm publish')
  })
})

describe('paths', () => {
  it.each([
    ['/github/workspace/a', '../b', '/github/workspace/b'],
    ['/github/workspace', '.', '/github/workspace'],
    ['/github/workspace', '..', null],
    ['/github/workspace/a', '/github/workspace/c/./d', '/github/workspace/c/d'],
    ['/github/workspace', '/etc', null],
    [null, 'a', null],
    ['/github/workspace', '-', null],
  ])('%s and %s: %s', (from, to, expected) => {
    expect(resolved(from, to)).toBe(expected)
  })

  it.each([
    [[['pwd', '-P']], '/github/workspace/a'],
    [[['cd', 'b'], ['pwd']], '/github/workspace/a/b'],
    [[['rm', 'b'], ['pwd']], null],
    [[['git', 'rev-parse', 'HEAD']], null],
    [[], null],
  ])('%j prints %s', (row, expected) => {
    expect(printedBy(row, '/github/workspace/a')).toBe(expected)
  })
})
