/** Odd and hostile conditions on the built action: each ends in a named stop or a named unknown, with outputs, never in a crash. */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FakeGitHub } from '../support/fake-github/hub.ts'
import { steppedOnHubs } from '../support/per-test.ts'
import { type ActionInit, type ActionResult, runAction } from '../support/run-action.ts'
import { RELEASE, Shop } from '../support/shop.ts'
import { expectDecided, expectSound } from './sound.ts'

let hub: FakeGitHub
let shop: Shop
let folder: string
const stepper = steppedOnHubs((begun) => {
  hub = begun
  shop = new Shop(hub)
  folder = mkdtempSync(join(tmpdir(), 'conditions-'))
})

const init = (more: Partial<ActionInit> = {}): ActionInit => ({ hub, token: shop.token.value, ...shop.push(), ...more })
const step = (env: ActionInit['env'], more: Partial<ActionInit> = {}): Promise<ActionResult> =>
  stepper.step(init({ env: env ?? {}, ...more }))
const reasons = ({ outputs }: ActionResult): readonly string[] =>
  JSON.parse(outputs['reasons'] ?? '[]').map(({ code }: { code: string }) => code)

const expectStop = (result: ActionResult, code: string): void => {
  expectSound(result, hub)
  expect(result).toMatchObject({ exitCode: 1, outputs: { decision: 'block', verdict: 'stop' } })
  expect(reasons(result)).toEqual([code])
  expect(result.summary).toContain(code)
  expect(result.log).toContain(`STOP ${code}: `)
}

const written = (name: string, text: string | Buffer): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('an event that cannot be read', () => {
  it.each<[string, () => string | undefined]>([
    ['no path', () => undefined],
    ['no file', () => join(folder, 'none.json')],
    ['a folder', () => folder],
    ['no JSON', () => written('event.json', '{bad')],
    ['cut JSON', () => written('event.json', '{"action": "opened", "pull_request": {"num')],
    ['an empty file', () => written('event.json', '')],
    ['bytes that are no text', () => written('event.json', Buffer.from([0xff, 0xfe, 0x00, 0xc3, 0x28]))],
    ['more than a platform would write', () => written('event.json', `"${'x'.repeat(33 * 1024 * 1024)}"`)],
  ])('%s', async (_, path) => {
    expectStop(await step({ GITHUB_EVENT_PATH: path() }), 'event-unreadable')
  })

  it('is no reason to fail where the gate only watches', async () => {
    const result = await step({ GITHUB_EVENT_PATH: written('event.json', '{bad') }, { inputs: { mode: 'observe' } })
    expectSound(result, hub)
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'stop' } })
    expect(result.log).toContain('::warning title=Countersign%3A event-unreadable')
  })

  it.each<[string, unknown]>([
    ['null', null],
    ['a number', 7],
    ['a list', [1, { pull_request: 2 }]],
    ['shapes that are none', { pull_request: { number: '7', head: [], base: 'x' }, sender: 1, repository: [], commits: {}, before: 5 }],
    ['deep nesting', JSON.parse(`${'['.repeat(4000)}${']'.repeat(4000)}`)],
    [
      'a great many commits and labels',
      { commits: Array.from({ length: 20_000 }, (_, at) => ({ id: `${at}`, message: 'x'.repeat(100) })) },
    ],
  ])('but one that is JSON and says nothing still ends in a decision: %s', async (_, payload) => {
    const result = await step({}, { payload })
    expectSound(result, hub)
    expectDecided(result)
  })
})

describe('a runner that does not tell', () => {
  const optional = [
    'GITHUB_REPOSITORY_ID',
    'GITHUB_SERVER_URL',
    'GITHUB_RUN_ID',
    'GITHUB_RUN_ATTEMPT',
    'GITHUB_EVENT_NAME',
    'GITHUB_SHA',
    'GITHUB_REF',
    'GITHUB_WORKFLOW_REF',
    'GITHUB_WORKFLOW_SHA',
    'GITHUB_JOB',
    'GITHUB_ACTION',
    'GITHUB_ACTOR',
    'GITHUB_ACTOR_ID',
    'GITHUB_TRIGGERING_ACTOR',
    'GITHUB_WORKSPACE',
    'GITHUB_STATE',
    'GITHUB_ENV',
    'GITHUB_STEP_SUMMARY',
    'GITHUB_GRAPHQL_URL',
    'INPUT_JOB-CONTEXT',
  ]
  it.each(optional)('%s decides all the same, or holds', async (name) => {
    const result = await step({ [name]: undefined })
    expectSound({ ...result, summary: name === 'GITHUB_STEP_SUMMARY' ? '## Countersign: ' : result.summary }, hub)
    expectDecided(result)
    // Less is known, so nothing that asked before may pass now.
    expect(result.outputs).toMatchObject({ verdict: 'hold' })
  })

  it('its repository: stops and says so', async () => {
    for (const name of [undefined, '', 'shop', 'acme/shop/x']) expectStop(await step({ GITHUB_REPOSITORY: name }), 'input-invalid')
  })

  it('a folder of its own: writes into the workspace, else where it stands', async () => {
    const result = await step({ RUNNER_TEMP: undefined })
    expectSound(result, hub)
    expectDecided(result)
  })

  it('a token: nothing can be had, so a stop that says what the token needs', async () => {
    const result = await step({ 'INPUT_GITHUB-TOKEN': undefined })
    expectStop(result, 'api-unreachable')
    expect(result.summary).toContain('contents')
  })

  it('where outputs go: they are said in the log, as old runners read them', async () => {
    const result = await step({ GITHUB_OUTPUT: undefined })
    expect(result.exitCode).toBe(1)
    expect(result.log).toMatch(/^::set-output name=verdict::hold$/m)
  })

  it('an API address that is one: stops and says so', async () => {
    for (const address of ['nonsense', 'http://api.example.org', 'https://u:p@api.example.org']) {
      const inputs = { 'github-api-url': '' }
      expectStop(await step({ GITHUB_API_URL: address }, { inputs }), 'input-invalid')
    }
  })
})

describe('a runner whose files cannot be written', () => {
  it.each(['GITHUB_STEP_SUMMARY', 'GITHUB_STATE'])('%s: says so, and the verdict stands', async (name) => {
    const result = await step({ [name]: join(folder, 'none', 'file') })
    expect(result.outputs).toMatchObject({ decision: 'approve', verdict: 'hold' })
    expect(result.exitCode).toBe(1)
    expect(result.log).toMatch(/could not be written/)
    expect(result.log).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m)
  })

  it('RUNNER_TEMP that is a file: a stop, for without a record nothing may proceed', async () => {
    const result = await step({ RUNNER_TEMP: written('temp', '') })
    expectSound(result, hub)
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'stop' } })
    expect(reasons(result)).toEqual(['evidence-unwritable'])
  })

  it.skipIf(process.getuid?.() === 0)('RUNNER_TEMP that is not ours: the same', async () => {
    const closed = join(folder, 'closed')
    mkdirSync(closed)
    chmodSync(closed, 0o500)
    expect(reasons(await step({ RUNNER_TEMP: closed }))).toEqual(['evidence-unwritable'])
  })
})

describe('an API that does not answer', () => {
  const down = 'http://127.0.0.1:59998'

  it('at all: a stop that says the way out', async () => {
    const result = await runAction(init({ env: { GITHUB_API_URL: down }, inputs: { 'github-api-url': down } }))
    expect(result).toMatchObject({ exitCode: 1, outputs: { decision: 'block', verdict: 'stop' } })
    expect(reasons(result)).toEqual(['api-unreachable'])
    expect(result.seen.filter(({ kind, to }) => kind === 'connect' && to !== '127.0.0.1:59998')).toEqual([])
  })

  it.each([500, 503])('but with %i: a stop', async (status) => {
    hub.fail('*', { status })
    expectStop(await step({}), 'api-unreachable')
  })

  it('but cuts every connection: a stop', async () => {
    hub.fail('*', { reset: true })
    expectStop(await step({}), 'api-unreachable')
  })

  it('but with text that is no JSON: a stop', async () => {
    hub.fail('*', { status: 200, body: '<html>Unicorn!</html>', headers: { 'content-type': 'text/html' } })
    expectStop(await step({}), 'api-unreachable')
  })

  it.each([401, 403, 404])('but with %i: everything is unknown by its cause, and held or stopped', async (status) => {
    hub.fail('*', { status })
    const result = await step({})
    expectSound(result, hub)
    expect(result.exitCode).toBe(1)
    expect(['hold', 'stop']).toContain(result.outputs['verdict'])
  })

  it('for one of its parts only: held, with the part named', async () => {
    hub.fail('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}', { status: 404 })
    hub.fail('GET /repos/{owner}/{repo}/environments/{environment_name}', { status: 403 })
    const result = await step({})
    expectSound(result, hub)
    expectDecided(result)
    expect(result.outputs).toMatchObject({ verdict: 'hold', environment: '' })
    expect(reasons(result)).toContain('environment-unknown')
  })

  it('but sends elsewhere: nobody follows, and the token stays', async () => {
    const heard: string[] = []
    const elsewhere = createServer((request, response) => {
      heard.push(request.url ?? '')
      response.end('{}')
    })
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
    const address = elsewhere.address()
    const location = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/x`
    for (const status of [301, 302, 307, 308]) hub.fail('*', { status, headers: { location }, body: '{}' })
    const result = await step({})
    expectSound(result, hub)
    expect(result.exitCode).toBe(1)
    expect(heard).toEqual([])
    await new Promise((resolve) => elsewhere.close(resolve))
  })
})

describe('an environment that someone prepared', () => {
  it('with certificates unchecked is refused', async () => {
    expectStop(await step({ NODE_TLS_REJECT_UNAUTHORIZED: '0' }), 'tls-refused')
  })

  it('with a proxy, another loader or other certificates is recorded by name, never by value', async () => {
    const env = { https_proxy: 'http://user:secret-word@proxy.example', NODE_EXTRA_CA_CERTS: '/tmp/secret-word.pem', NO_PROXY: '*' }
    const result = await step(env)
    expectSound(result, hub)
    expect(expectDecided(result).run.tampering).toEqual(expect.arrayContaining(['HTTPS_PROXY', 'NODE_EXTRA_CA_CERTS', 'NO_PROXY']))
    for (const text of [...Object.values(result.files), ...Object.values(result.outputs), result.log, result.summary])
      expect(text).not.toContain('secret-word')
  })
})

describe('words of the run that would speak to the runner', () => {
  const evil = [
    '::set-output name=verdict::proceed',
    '##[set-output name=verdict;]proceed',
    '::error::x\r\n::add-path::/tmp/evil',
    'x\nverdict=proceed\nverdict<<EOF\nproceed\nEOF',
    'ghadelimiter_00000000-0000-0000-0000-000000000000',
  ].join('\n')

  it('stay words, wherever they come from', async () => {
    const { repository, agent } = shop
    const workflow = `name: "${'::stop-commands::x'}"\non: push\njobs:\n  gate:\n    runs-on: x\n    steps:\n      - uses: countersign/countersign@v1\n      - name: '##[add-path]/tmp/evil ::add-mask::x'\n        run: |\n          echo '::set-env name=NODE_OPTIONS::--require=/tmp/evil.js'\n          npm publish # ##[command]x ::error::y\n        env: { T: '\${{ secrets.NPM_TOKEN }}' }\n`
    repository.commit({ branch: 'main', author: agent, message: evil, files: { [RELEASE]: workflow, [`x${'::warning::z'}.sh`]: evil } })
    const result = await runAction({ ...init(), sha: repository.sha('main'), inputs: { agent: evil.replaceAll('\n', ' ') } })
    expectSound(result, hub)
    const ours = /^::(?:error|warning|notice|save-state|debug)(?: [^:]*)?::/
    for (const line of result.log.split('\n')) {
      if (line.startsWith('::')) expect(line).toMatch(ours)
      else expect(line).not.toMatch(/^\s*::|##\[/)
      expect(line.replace(ours, '')).not.toMatch(/##\[/)
    }
    for (const value of Object.values(result.outputs)) expect(value).not.toMatch(/##\[|::/)
    // The commit also takes the gate from a name that can move.
    expect(result.outputs['verdict']).toBe('stop')
  })
})

describe('a summary that would be too large', () => {
  it('is cut, and stays one that GitHub takes', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 250 }, (_, at) => [
        `.github/workflows/w${at}.yml`,
        `on: push\njobs:\n  j:\n    runs-on: x\n    steps: [{ run: "${'x'.repeat(2000)}" }]\n`,
      ]),
    )
    const result = await runAction(init(shop.push({ files })))
    expectSound(result, hub)
    expect(Buffer.byteLength(result.summary)).toBeLessThan(1024 * 1024)
    expect(result.summary).toContain('in the evidence')
    expect(Buffer.byteLength(Object.values(result.outputs).join(''))).toBeLessThan(1024 * 1024)
  })

  it('leaves what other steps wrote as it is', async () => {
    const summary = written('summary', '# Mine\n')
    await step({ GITHUB_STEP_SUMMARY: summary })
    expect(readFileSync(summary, 'utf8')).toMatch(/^# Mine\n[\s\S]*## Countersign: /)
  })
})
