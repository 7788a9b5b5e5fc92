/** What an approval has to leave behind, word by word as the starter policy's table asks for it: in the schema, in the evidence and on the page. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fieldsOf } from '../../scripts/schemas.ts'
import { folderOf } from '../../src/folder.ts'
import { judge } from '../../src/gate.ts'
import { Evidence, Record as EvidenceRecord } from '../../src/model/evidence.ts'
import { Facts } from '../../src/model/facts.ts'
import { recordNames } from '../../src/report/page-record.ts'
import { readHtml } from '../support/strict-html.ts'

const root = join(import.meta.dirname, '../..')
const facts = Facts.parse(JSON.parse(readFileSync(join(root, 'docs/examples/agent-edits-release-approved/facts.json'), 'utf8')))

/** The example as the last job of its run tells it, kept as an artifact. */
const { files } = folderOf(judge({ ...facts, keeping: { artifacts: true, askedDays: 400, mostDays: 400, signing: 'not-asked' } }), {
  validation: { value: [{ name: 'unit tests', conclusion: 'success' }], state: 'verified', source: "GitHub's checks of the head commit" },
  outcome: { value: [{ job: 'publish', conclusion: 'success' }], state: 'verified', source: "GitHub's list of the jobs" },
  earlier: [],
})
const { predicate } = Evidence.parse(JSON.parse(files['evidence.json'] ?? ''))
const page = readHtml(files['evidence.html'] ?? '').text
const published = fieldsOf(JSON.parse(readFileSync(join(root, 'schemas/evidence.v1.schema.json'), 'utf8'))).map(({ path }) => path)

/** The words of the table, the field that answers them, and what it says in the example. */
const table: readonly (readonly [string, keyof EvidenceRecord, readonly string[]])[] = [
  ['human owner or accountable team', 'owner', ['@acme/platform']],
  ['agent', 'agent', ['copilot']],
  ['workflow', 'workflow', ['.github/workflows/release.yml']],
  ['tool', 'tool', ['npm', 'gh']],
  ['repo', 'repository', ['acme/shop']],
  ['branch', 'branch', ['refs/heads/main']],
  ['PR', 'pullRequest', ['#7']],
  ['credential or identity source', 'credential', ['NPM_TOKEN', 'GITHUB_TOKEN']],
  ['scope', 'credential', ['repository', 'contents:write']],
  ['action requested', 'action', ['Publishes to the npm registry.', 'Creates or changes a release.']],
  ['target system', 'target', ['registry.npmjs.org']],
  ['risk tier', 'risk', ['high']],
  ['approver', 'approver', ['bob']],
  ['approval reason', 'approvalReason', ['Publishing was agreed on in the release meeting; read the workflow line by line.']],
  ['policy decision', 'decision', ['approve']],
  ['timestamp', 'timestamp', ['2026-03-02T09:41:00Z']],
  ['validation result', 'validation', ['unit tests: success']],
  ['final outcome', 'outcome', ['publish: success']],
  ['evidence location', 'location', ['https://github.com/acme/shop/actions/runs/9001#artifacts countersign-publish-1']],
]

describe('an approval leaves behind', () => {
  it.each(table)('its %s: in the schema, in the evidence and on the page', (_, field, values) => {
    for (const part of ['value', 'state', 'source']) expect(published).toContain(`predicate.record.${field}.${part}`)
    const claim = predicate.record[field]
    expect(claim.state).not.toBe('unknown')
    expect(claim.source).not.toBe('')
    const [, row = ''] = page.split(`${recordNames[field]} `)
    const shown = row.slice(0, 900)
    for (const value of values) {
      expect(JSON.stringify(claim.value)).toContain(value.replace(/^#/, '').replace(/^([\w ]+): (\w+)$/, '$1'))
      expect(shown).toContain(value)
    }
    expect(shown).toContain(claim.state)
  })

  it('and no field of the record is left off the page', () => {
    for (const field of EvidenceRecord.keyof().options) expect(page).toContain(recordNames[field])
  })
})
