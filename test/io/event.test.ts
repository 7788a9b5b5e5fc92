import { describe, expect, it } from 'vitest'
import { readEvent } from '../../src/io/event.ts'
import { Actor, Repository } from '../../src/model/facts.ts'
import { payload, payloads } from '../support/payloads.ts'

const sha = 'a'.repeat(40)

describe('reading an event', () => {
  it.each(payloads)('reads $name without a fault, example $index', ({ name, body }) => {
    const event = readEvent(name, body)
    for (const actor of event.actors) expect(Actor.safeParse(actor).success).toBe(true)
    expect(Repository.safeParse(event.repository).success).toBe(true)
  })

  it.each([undefined, null, 1, '', [], {}, { pull_request: 7, sender: [], comment: { user: 'x' } }, { workflow_run: { id: 'x' } }])(
    'takes %j for a payload that says nothing',
    (body) => {
      const event = readEvent('push', body)
      expect([event.pulls, event.sha, event.upstream, event.pull]).toEqual([[], null, null, null])
    },
  )

  it('takes base, head and request of a pull request from the payload', () => {
    const event = readEvent('pull_request', payload('pull_request'))
    expect(event.pull?.number).toBe(2)
    expect(event.pulls).toEqual([2])
    expect(event.base).toBe(event.pull?.baseSha)
    expect(event.head).toBe(event.pull?.headSha)
    expect(event.actors.map(({ role }) => role)).toEqual(['sender', 'subject-author'])
  })

  it('knows a comment on a pull request from one on an issue', () => {
    const comment = { issue: { number: 7, user: { login: 'a' } }, comment: { user: { login: 'b', id: 2, type: 'User' } } }
    expect(readEvent('issue_comment', comment).pulls).toEqual([])
    const onPull = { ...comment, issue: { ...comment.issue, pull_request: {} } }
    expect(readEvent('issue_comment', onPull).pulls).toEqual([7])
  })

  it('tells a payload that names no app from one that says there is none', () => {
    expect(readEvent('push', {}).app).toMatchObject({ known: false, cause: 'not-in-source' })
    expect(readEvent('issue_comment', { comment: { performed_via_github_app: null } }).app).toEqual({ known: true, value: null })
    expect(readEvent('issue_comment', { comment: { performed_via_github_app: { id: 1, slug: 'x' } } }).app).toEqual({
      known: true,
      value: { id: 1, slug: 'x' },
    })
  })

  it('reads zeros as nothing', () => {
    expect(readEvent('push', { before: '0'.repeat(40), after: sha, ref: 'refs/heads/x' })).toMatchObject({ before: null, after: sha })
  })

  it.each([
    ['push', { ref: 'refs/tags/v1' }, 'v1'],
    ['create', { ref: 'v1', ref_type: 'tag' }, 'v1'],
    ['create', { ref: 'topic', ref_type: 'branch' }, null],
    ['release', { release: { tag_name: 'v2' } }, 'v2'],
    ['push', { ref: 'refs/heads/v1' }, null],
  ])('finds the tag of %s %j', (name, body, tag) => {
    expect(readEvent(name, body).tag).toBe(tag)
  })

  it('finds the pull request that heads a merge group', () => {
    const group = { merge_group: { base_sha: sha, head_sha: sha, head_ref: `refs/heads/gh-readonly-queue/main/pr-12-${sha}` } }
    expect(readEvent('merge_group', group)).toMatchObject({ base: sha, head: sha, pulls: [12] })
  })

  it('names the hands of an upstream run one hop away', () => {
    const event = readEvent('workflow_run', payload('workflow_run'))
    expect(event.upstream?.id).toBeGreaterThan(0)
    expect(event.actors.filter(({ role }) => role.startsWith('upstream')).every(({ hop }) => hop === 1)).toBe(true)
  })
})
