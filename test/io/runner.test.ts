import { describe, expect, it } from 'vitest'
import { readRunner } from '../../src/io/runner.ts'
import { Run } from '../../src/model/facts.ts'

const sha = 'a'.repeat(40)
const plain = {
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_REPOSITORY_ID: '7',
  GITHUB_RUN_ID: '12',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_EVENT_PATH: '/tmp/event.json',
  GITHUB_SHA: sha,
  GITHUB_REF: 'refs/heads/main',
  GITHUB_JOB: 'gate',
  GITHUB_ACTION: '__run',
  GITHUB_ACTOR: 'alice',
  GITHUB_ACTOR_ID: '1001',
  GITHUB_TRIGGERING_ACTOR: 'helper[bot]',
  GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/ship.yml@refs/heads/main',
  GITHUB_WORKFLOW_SHA: sha,
}
const context = {
  check_run_id: 99,
  workflow_repository: 'acme/ci',
  workflow_file_path: '.github/workflows/called.yml',
  workflow_sha: 'b'.repeat(40),
}
const input = (name: string, value: string) => ({ [`INPUT_${name.toUpperCase()}`]: value })

describe('reading the runner', () => {
  it('tells run, workflow and the defaults of the inputs', () => {
    const { run, inputs, settings, actor, triggeringActor } = readRunner(plain)
    expect(Run.safeParse(run).success).toBe(true)
    expect(run).toMatchObject({ id: 12, attempt: 2, event: 'push', job: 'gate', workflow: { path: '.github/workflows/ship.yml', sha } })
    expect(inputs).toMatchObject({ mode: 'fail', policy: '.github/countersign.yml', jobs: [], apiUrl: 'https://api.github.com' })
    expect(settings).toMatchObject({ timeoutMinutes: 60, pollSeconds: 15, retentionDays: null, attest: false, token: null })
    expect([actor, triggeringActor]).toEqual([
      { id: 1001, login: 'alice', type: null },
      { id: null, login: 'helper[bot]', type: 'Bot' },
    ])
  })

  it('finds our own job in a called workflow by the job context', () => {
    const runner = readRunner({ ...plain, ...input('job-context', JSON.stringify(context)) })
    expect(runner.checkRunId).toBe(99)
    expect(runner.run).toMatchObject({ jobContext: true, jobWorkflow: { repository: 'acme/ci', path: '.github/workflows/called.yml' } })
  })

  it.each(['', 'null', '{', '[]', '{"check_run_id":"x"}'])('takes the job context %j for none', (text) => {
    const runner = readRunner({ ...plain, ...input('job-context', text) })
    expect(runner.checkRunId).toBeNull()
    expect(runner.run).toMatchObject({ jobContext: false, jobWorkflow: { repository: 'acme/shop', path: '.github/workflows/ship.yml' } })
  })

  it('has a place in a matrix only where there is one', () => {
    expect(readRunner({ ...plain, ...input('job-matrix', 'null'), ...input('job-index', '0') }).run.jobIndex).toBeNull()
    expect(readRunner({ ...plain, ...input('job-matrix', '{"os":"x"}'), ...input('job-index', '1') }).run.jobIndex).toBe(1)
  })

  it.each([
    ['mode', 'maybe'],
    ['jobs', 'a b;c'],
    ['decided', 'sha256:x'],
    ['timeout-minutes', '-1'],
    ['poll-seconds', 'soon'],
    ['poll-seconds', '0'],
    ['retention-days', '1e3'],
    ['attest', 'yes'],
    ['github-api-url', 'http://api.example.org'],
    ['github-api-url', 'https://user:pass@api.example.org'],
    ['github-api-url', 'https://api.example.org/?x=1'],
    ['github-api-url', 'file:///etc'],
  ])('refuses %s: %s', (name, value) => {
    expect(() => readRunner({ ...plain, ...input(name, value) })).toThrow(expect.objectContaining({ code: 'input-invalid' }))
  })

  it('takes job ids apart by commas and spaces, each once', () => {
    expect(readRunner({ ...plain, ...input('jobs', 'a, b\nc a') }).inputs.jobs).toEqual(['a', 'b', 'c'])
  })

  it('refuses to run where certificates are not checked', () => {
    expect(() => readRunner({ ...plain, NODE_TLS_REJECT_UNAUTHORIZED: '0' })).toThrow(expect.objectContaining({ code: 'tls-refused' }))
  })

  it('names variables that could turn requests aside, never their values', () => {
    const { run } = readRunner({ ...plain, https_proxy: 'http://user:secret@proxy', NODE_OPTIONS: '--require x' })
    expect(run.tampering).toEqual(['HTTPS_PROXY', 'NODE_OPTIONS'])
    expect(JSON.stringify(run)).not.toContain('secret')
  })
})
