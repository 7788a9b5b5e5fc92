/** Writes docs/examples: evidence folders as a run leaves them, with the recorded facts that the README's first command judges. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { wellFormed } from '../src/evidence/disclose.ts'
import { folderOf } from '../src/folder.ts'
import { judge } from '../src/gate.ts'
import { patternLines, usualPattern, verifyLines } from '../src/map/pattern.ts'
import { known } from '../src/model/fact.ts'
import type { Facts } from '../src/model/facts.ts'
import { accounts, commitBy, factsWith, filesAt, inputs, pullBy, rangeOf, shaOf } from '../test/support/facts.ts'

const path = '.github/workflows/release.yml'
const gate = 'countersign/countersign@0123456789012345678901234567890123456789'
const under = (depth: number, lines: readonly string[]): string => lines.map((line) => ' '.repeat(depth) + line).join('\n')
const workflow = (publish: string): string => `name: Release
on:
  push: { branches: [main] }
permissions: { contents: read }
jobs:
${under(2, patternLines(usualPattern, gate))}
  publish:
    needs: [gate, approve]
    runs-on: ubuntu-latest
    permissions: { contents: write }
    steps:
${under(6, verifyLines(usualPattern, gate))}
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683
      - run: npm ci && npm run build
${publish}`
const before = workflow('      - run: npm pack\n')
const after = workflow(`      - run: npm publish --access public
        env:
          NODE_AUTH_TOKEN: \${{ secrets.NPM_TOKEN }}
      - run: gh release create "v$(node -p "require('./package.json').version")" --generate-notes
        env:
          GH_TOKEN: \${{ github.token }}
`)
const manifest = '{ "name": "shop", "scripts": { "build": "tsc" } }\n'
const owners = '* @acme/web\n/.github/ @acme/platform\n'

/** An agent's pull request, merged by a person, lets a release workflow publish. */
const agentEditsRelease = (): Facts => {
  const plain = factsWith()
  const commit = commitBy(accounts.copilot, 'head', {
    message:
      'Publish to npm on every release\n\nAgent-Logs-Url: https://github.com/acme/shop/sessions/5a3d1f0c-7a0e-4a55-9f52-1d6f0b8f4c11\n\nCo-authored-by: alice <1001+alice@users.noreply.github.com>',
    pulls: known([7]),
  })
  const pull = pullBy(accounts.copilot, 7, {
    title: 'Publish to npm on every release',
    headRef: 'copilot/publish-to-npm',
    merged: true,
    mergedBy: known(accounts.alice),
    commits: known([commit]),
  })
  const head = { [path]: after, 'package.json': manifest }
  return factsWith({
    run: {
      ...plain.run,
      workflow: { path, sha: shaOf('head') },
      jobWorkflow: { repository: 'acme/shop', path, sha: shaOf('head') },
      job: 'gate',
      step: 'gate',
    },
    inputs: { ...inputs, mode: 'route' },
    ranges: [rangeOf([commit])],
    pulls: known([pull]),
    changes: known([{ path, previousPath: null, status: 'modified', modeBefore: '100644', modeAfter: '100644' }]),
    files: {
      workflow: filesAt('head', head),
      base: filesAt('base', { [path]: before }),
      head: filesAt('head', { [path]: after }),
      trusted: filesAt('main', { [path]: before, '.github/CODEOWNERS': owners, '.github/countersign.yml': null }),
    },
    environments: {
      countersign: known({
        name: 'countersign',
        exists: true,
        reviewers: [
          { kind: 'user', id: accounts.bob.id, name: 'bob' },
          { kind: 'user', id: accounts.carol.id, name: 'carol' },
        ],
        preventSelfReview: true,
        adminsCanBypass: false,
        waitMinutes: 0,
        branchPolicy: 'none',
      }),
    },
  })
}

/** The same run after a reviewer agreed, as the privileged job judges it. */
const approved = (facts: Facts): Facts => ({
  ...facts,
  observedAt: '2026-03-02T09:41:00Z',
  inputs: { ...facts.inputs, mode: 'fail' },
  run: { ...facts.run, job: 'publish', step: null },
  approvals: known([
    {
      state: 'approved',
      account: accounts.bob,
      comment: `${judge(facts).settlement.code ?? ''} Publishing was agreed on in the release meeting; read the workflow line by line.`,
      environments: ['countersign'],
    },
  ]),
  enteredAt: known('2026-03-02T09:38:12Z'),
})

/** What a reader sees before installing anything: whole evidence folders, and the facts that they come from. */
export const writeExamples = (root: string): void => {
  const asked = agentEditsRelease()
  for (const [name, facts] of [['agent-edits-release', asked] as const, ['agent-edits-release-approved', approved(asked)] as const]) {
    const folder = join(root, 'docs/examples', name)
    mkdirSync(folder, { recursive: true })
    for (const [file, text] of Object.entries(folderOf(judge(wellFormed(facts))).files)) writeFileSync(join(folder, file), text)
  }
}
