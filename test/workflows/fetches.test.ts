import { describe, expect, it } from 'vitest'
import { readWorkflow } from '../../src/workflows/parse.ts'
import { filesOf, readJob } from '../../src/workflows/read.ts'

const path = '.github/workflows/w.yml'

/** What a job with one step fetches, as `what ref`. */
const fetched = (step: string): readonly string[] => read(step).map(({ what, ref }) => `${what} ${ref?.raw ?? 'none'}`)

const read = (step: string) => {
  const text = `on: push\njobs:\n  j:\n    runs-on: x\n    steps:\n      - ${step}\n`
  const workflow = readWorkflow(path, text)
  if (!workflow.readable) throw new Error(workflow.because)
  const entries = { [path]: { known: true as const, value: { blob: null, mode: '100644', text } } }
  return readJob(workflow, 'j', filesOf({ at: null, entries })).fetches
}

describe('what a step fetches besides its own commit', () => {
  it.each([
    ['run: git checkout topic', ['git-fetch topic']],
    ['run: git checkout --detach topic', ['git-fetch topic']],
    ['run: git checkout -b mine origin/topic', ['git-fetch origin/topic']],
    ['run: git checkout topic -- src', ['git-fetch topic']],
    ['run: git -C sub -c user.name=x checkout topic', ['git-fetch topic']],
    ['run: git switch -c mine topic', ['git-fetch topic']],
    ['run: git pull', ['git-fetch ${{ github.ref_name }}']],
    ['run: git pull --rebase origin topic', ['git-fetch topic']],
    ['run: git merge --no-ff -m "a message" origin/topic', ['git-fetch origin/topic']],
    ['run: git rebase topic', ['git-fetch topic']],
    ['run: git cherry-pick -m 1 abc', ['git-fetch abc']],
    ['run: git reset --hard origin/topic', ['git-fetch origin/topic']],
    ['run: git checkout "$REF"', ['git-fetch "$REF"']],
    ['run: gh pr checkout 7', ['gh-pr-checkout 7']],
    ['run: gh run download 5', ['artifact 5']],
    ["uses: actions/download-artifact@v5\n        with: { run-id: '5' }", ['artifact 5']],
    ['uses: dawidd6/action-download-artifact@v9', ['artifact none']],
  ])('%j', (step, expected) => {
    expect(fetched(step)).toEqual(expected)
  })

  it.each([
    'run: git fetch origin topic',
    'run: git clone ../other',
    'run: git clone /srv/mirror.git here',
    'run: git checkout -b mine',
    'run: git checkout -- package.json',
    'run: git checkout package-lock.json',
    'run: git checkout .',
    'run: git checkout HEAD~1',
    'run: git reset --hard HEAD',
    'run: git reset --hard',
    'run: git merge --abort',
    'run: git commit -m checkout',
    'run: git log topic',
    'run: gh pr view 7',
    'uses: actions/checkout@v5',
    'uses: actions/download-artifact@v5',
  ])('%j fetches nothing of others', (step) => {
    expect(fetched(step)).toEqual([])
  })
})

describe('what a step clones', () => {
  it.each([
    ['git clone https://github.com/acme/tools.git', 'acme/tools', null],
    ['git clone --depth 1 -b v2 https://github.com/acme/tools here', 'acme/tools', 'v2'],
    ['git clone --branch=v2 git@github.com:acme/tools.git', 'acme/tools', 'v2'],
    ['git -c http.extraHeader=x clone "https://x-access-token:$TOKEN@github.com/acme/tools.git/"', 'acme/tools', null],
    ['git clone "https://github.com/${{ github.repository }}.git"', '${{ github.repository }}', null],
    ['git clone https://github.com/$GITHUB_REPOSITORY x', '${{ github.repository }}', null],
    ['gh repo clone acme/tools -- --depth=1', 'acme/tools', null],
    ['git clone https://gitlab.com/acme/tools.git', 'https://gitlab.com/acme/tools.git', null],
    ['git clone "$WHERE"', '$WHERE', null],
  ])('%s', (script, repository, ref) => {
    expect(read(`run: ${script}`).map((one) => [one.what, one.repository?.raw ?? null, one.ref?.raw ?? null])).toEqual([
      ['git-clone', repository, ref],
    ])
  })
})
