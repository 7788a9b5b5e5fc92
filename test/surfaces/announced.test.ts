import { describe, expect, it } from 'vitest'
import { announcedBy } from '../../src/surfaces/announced.ts'
import { effectsOfCommand } from '../../src/surfaces/command-effects.ts'
import { effectsOf } from '../../src/surfaces/job-effects.ts'
import { aCommand, aProgram, aReading, origin } from './a-command.ts'
import { scalar } from './a-job.ts'

const categories = (given: Parameters<typeof aReading>[0]) => effectsOf(aReading(given)).map(({ category }) => category)

describe('names announce what cannot be judged', () => {
  it.each([
    ['publish', ['publish']],
    ['npmPublish', ['publish']],
    ['publish_release', ['publish']],
    ['deploy-release', ['deploy']],
    ['deploy-web', ['deploy']],
    ['run-migrations', ['database']],
    ['check-publish', []],
    ['destroy-environment', ['destructive']],
    ['sandbox-tear-down', ['destructive']],
    ['publish-test-results', []],
    ['undeployable', []],
    ['build', []],
  ])('a job called %s that holds a secret: %s', (id, expected) => {
    expect(categories({ id, secrets: ['SOME_TOKEN'] })).toEqual(expected)
  })

  it('counts only where the job holds something', () => {
    expect(categories({ id: 'publish' })).toEqual([])
  })

  it('adds nothing to what is seen', () => {
    const activities = [aCommand('npm publish')]
    expect(effectsOf(aReading({ id: 'publish', secrets: ['T'], activities })).map(({ code }) => code)).toEqual(['publish-command'])
  })

  it('takes an opaque program by its name', () => {
    expect(categories({ id: 'ship', secrets: ['T'], activities: [aProgram('scripts/publish-crates.py', null)] })).toEqual(['publish'])
  })

  it.each([
    ['scripts/deploy-web.sh', ['unreadable', 'deploy']],
    ['config/${DEPLOY_ENV}.sh', ['unreadable']],
    ['scripts/${{ inputs.release }}.sh', ['unreadable']],
    ['scripts/deploy-$NAME.sh', ['unreadable', 'deploy']],
  ])('takes a script that was not read by the written part of its name: %s', (what, expected) => {
    const unread = { kind: 'unread', what, cause: 'dynamic', because: 'x', weighty: true, origin } as const
    expect(categories({ id: 'ship', secrets: ['T'], activities: [unread] })).toEqual(expected)
  })

  it('takes a secret by the one thing it is for', () => {
    expect(categories({ id: 'build', secrets: ['ALERTS_SLACK_WEBHOOK_URL', 'ANDROID_KEYSTORE'] })).toEqual(['signing', 'shared-write'])
  })

  it.each([
    ['ANDROID_KEY_STORE', ['signing']],
    ['APPLE_CERTIFICATE_P12', ['signing']],
    ['ORACLE_CERT_SECRET', []],
    ['TLS_CERT', []],
    ['REDIS_CLIENT_CERT', []],
  ])('takes %s to be for %s', (name, expected) => {
    expect(categories({ id: 'build', secrets: [name] })).toEqual(expected)
  })

  it('takes an entry of a vault as it takes a secret', () => {
    const fetch = {
      kind: 'use',
      action: 'azure/get-keyvault-secrets',
      ref: 'v1',
      inputs: { secrets: scalar('UPLOAD-KEYSTORE-PASSWORD') },
      env: {},
      origin,
    } as const
    expect(categories({ id: 'build', scopes: { 'id-token': 'write' }, activities: [fetch] })).toContain('signing')
  })

  it('does not take a value that Terraform is handed for something that the job uses', () => {
    const secret = { text: '', value: null, secrets: ['SLACK_WEBHOOK'] }
    const named = (variable: string) => [aCommand('terraform plan', { env: new Map([[variable, secret]]) })]
    expect(categories({ secrets: ['SLACK_WEBHOOK'], activities: named('TF_VAR_slack') })).not.toContain('shared-write')
    expect(categories({ secrets: ['SLACK_WEBHOOK'], activities: named('SLACK') })).toContain('shared-write')
  })

  it('takes an agent to use the scopes that it was granted', () => {
    const activities = [aCommand('claude -p x')]
    expect(categories({ secrets: ['T'], scopes: { issues: 'write' }, activities })).toEqual(['agent-or-mcp', 'shared-write'])
    expect(categories({ secrets: ['T'], scopes: { contents: 'read' }, activities })).toEqual(['agent-or-mcp'])
    const model = { kind: 'use', action: 'actions/ai-inference', ref: 'v1', inputs: {}, env: {}, origin } as const
    expect(categories({ scopes: { models: 'read', issues: 'write' }, activities: [model] })).toEqual(['agent-or-mcp', 'shared-write'])
  })

  it('never lowers: without effects it only adds', () => {
    expect(announcedBy(aReading({ id: 'build', secrets: ['T'] }), [])).toEqual([])
  })
})

describe('a job whose only key is its identity', () => {
  const apply = () => aCommand('terraform apply', { origin: { ...origin } })
  const login = { kind: 'use', action: 'aws-actions/configure-aws-credentials', ref: 'v4', inputs: {}, env: {}, origin } as const
  const effects = (before: readonly (typeof login)[], secrets: readonly string[] = []) => {
    const command = apply()
    return effectsOfCommand(command, aReading({ scopes: { 'id-token': 'write' }, secrets, activities: [...before, command] }))
  }

  it('reaches nothing before a step has signed in', () => {
    expect(effects([])).toEqual([])
    expect(effects([login])).toHaveLength(1)
    expect(effects([], ['AWS_ACCESS_KEY_ID'])).toHaveLength(1)
  })
})
