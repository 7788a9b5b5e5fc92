/** Every policy that the guide shows is one: without a fault, and, put together, without a remark. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lintPolicy } from '../../src/policy/lint.ts'
import { now } from '../support/policy.ts'

const guide = readFileSync(join(import.meta.dirname, '../../docs/policy.md'), 'utf8')
const blocks = [...guide.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text]) => text ?? '')
const lint = (text: string) =>
  lintPolicy(text, { source: 'docs/policy.md', extended: { 'policies/ours.yml': 'owners: ["@acme/all"]' }, now })

describe('the guide to the policy', () => {
  it('shows a block for each part', () => {
    expect(blocks.length).toBeGreaterThanOrEqual(7)
  })

  it.each(blocks)('%#', (text) => {
    expect(lint(text).filter(({ level, code }) => level === 'error' || code !== 'exception-long')).toEqual([])
  })

  it('names every key that a policy can have', () => {
    const keys = new Set(blocks.flatMap((text) => [...text.matchAll(/^([a-z-]+):/gm)].map(([, key]) => key)))
    const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/policy.v1.schema.json'), 'utf8'))
    expect(Object.keys(schema.properties).filter((key) => !keys.has(key))).toEqual([])
  })
})
