import { describe, expect, it } from 'vitest'
import { effectsOfProgram } from '../../src/surfaces/command-effects.ts'
import { cpuTimeOf } from '../support/cpu.ts'
import { aProgram, aReading, privileged } from './a-command.ts'

const of = (path: string, text: string | null, args = '', reading = privileged) => [
  ...new Set(effectsOfProgram(aProgram(path, text, args), reading).map(({ category }) => category)),
]

describe('a program is told by the commands that it starts', () => {
  it.each([
    ['a.py', 'subprocess.run(["cargo", "publish", "-p", name], check=True)', ['publish']],
    ['a.py', 'subprocess.check_call(["cargo", "publish", "--dry-run"])', []],
    ['a.py', 'os.system("git push origin main")', ['shared-write']],
    ['a.py', 'subprocess.run(\n    [\n        "gh",\n        "release",\n        "create",\n        tag,\n    ]\n)', ['release']],
    ['a.js', "execSync('npm publish --access public')", ['publish']],
    ['a.js', "await execa('npm', ['publish', '--tag', tag])", ['publish']],
    ['a.js', 'await $`git push --tags origin`', ['release']],
    ['a.ts', "spawnSync('terraform', ['destroy'])", ['infrastructure', 'destructive']],
    ['a.go', 'exec.Command("docker", "push", image)', ['publish']],
    ['a.rs', 'Command::new("cargo").arg("publish")', ['publish']],
    ['a.rb', 'system("gem push pkg/a.gem")', ['publish']],
  ])('%s: %s', (path, text, expected) => {
    expect(of(path, text)).toEqual(expected)
  })
})

describe('and by the calls that it makes', () => {
  it.each([
    ['const octokit = getOctokit(t); await octokit.rest.issues.addLabels({})', ['shared-write']],
    ['const octokit = getOctokit(t); await octokit.rest.issues.listLabels({})', []],
    ['await octokit.rest.repos.createRelease({})', ['release', 'shared-write']],
    ['s3 = boto3.client("s3")\ns3.delete_object(Bucket=b)', ['cloud-cli', 'destructive']],
    ['requests.post("https://hooks.slack.com/services/x", json=m)', ['shared-write']],
    ['requests.get("https://hooks.slack.com/services/x")', []],
    ['client = anthropic.Anthropic()', ['agent-or-mcp']],
    ["call = (m) => fetch(`https://api.github.com/x`, { method: m })\nawait call(url, token, 'PATCH', {})", ['shared-write']],
    ["call = (m) => fetch(`https://api.github.com/x`, { method: m })\nawait call(url, token, 'GET')", []],
    ['from huggingface_hub import HfApi\napi.delete_repo(repo_id=s, repo_type="space")', ['shared-write', 'destructive']],
    ['from huggingface_hub import HfApi\napi.upload_folder(folder_path=".")', ['publish', 'shared-write']],
    ['from huggingface_hub import HfApi\napi.list_models()', []],
  ])('%s', (text, expected) => {
    expect(of('a.py', text)).toEqual(expected)
  })
})

it('says nothing of words that are only shown', () => {
  expect(of('a.js', "console.log('npm publish failed, run git push yourself')")).toEqual([])
})

it('says nothing in a job that holds nothing', () => {
  expect(of('a.py', 'os.system("git push origin main")', '', aReading())).toEqual([])
})

it.each([
  ['a token that may only read', { scopes: { contents: 'read' }, secrets: ['GITHUB_TOKEN'] }, []],
  ['a token that may write', { scopes: { issues: 'write' }, secrets: ['GITHUB_TOKEN'] }, ['shared-write']],
  ['another token beside one that may only read', { scopes: { contents: 'read' }, secrets: ['GITHUB_TOKEN', 'BOT_PAT'] }, ['shared-write']],
] as const)('takes a program at its word by what the job holds: %s', (_name, holding, expected) => {
  expect(of('a.py', 'requests.post("https://api.github.com/repos/a/b/issues", json=i)', '', aReading(holding))).toEqual(expected)
})

it('knows programs by their own name and arguments', () => {
  expect(of('app/manage.py', null, 'migrate', aReading({ secrets: ['DATABASE_URL'], environment: 'production' }))).toEqual(['database'])
  expect(of('setup.py', null, 'sdist upload')).toEqual(['publish'])
  expect(of('setup.py', null, 'sdist')).toEqual([])
})

it('reads a hostile text in time', () => {
  const hostile = `${'exec("git '.repeat(5_000)}${'"a",'.repeat(20_000)}`
  expect(cpuTimeOf(() => of('a.js', hostile))).toBeLessThan(2_000)
})

it('takes the lines of a shell that has no parser as commands', () => {
  const text = '# git push is described here\nlet tag = (git describe)\ngit push origin main --force\nif $x { echo "gh release delete" }'
  const effects = effectsOfProgram(aProgram('run', text, '', 'nu'), privileged)
  expect(effects.map(({ category }) => category)).toEqual(['shared-write', 'destructive'])
})

it('tells the same text of each language as that language has it', () => {
  const text = 'git push origin main'
  const of = (language: string) => effectsOfProgram(aProgram('run', text, '', language), privileged).map(({ category }) => category)
  expect([of('nu'), of('python'), of('nu')]).toEqual([['shared-write'], [], ['shared-write']])
})

it('tells the same text of each program that has it, where that one stands', () => {
  const text = 'os.system("git push origin main")\nrequests.post("https://hooks.slack.com/services/x", json=m)'
  const told = ['a.py', 'b.py'].map((path) => effectsOfProgram(aProgram(path, text), privileged))
  expect(told.map((effects) => effects.map(({ target, origin }) => [target, origin.via.at(-1)]))).toEqual([
    [
      ['main', 'a.py'],
      ['a.py', undefined],
    ],
    [
      ['main', 'b.py'],
      ['b.py', undefined],
    ],
  ])
})
