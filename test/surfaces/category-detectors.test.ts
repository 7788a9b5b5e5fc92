import { describe, expect, it } from 'vitest'
import type { Activity } from '../../src/model/activity.ts'
import { agentOrMcp } from '../../src/surfaces/agent-or-mcp.ts'
import { cloudCli } from '../../src/surfaces/cloud-cli.ts'
import { database } from '../../src/surfaces/database.ts'
import { deploy } from '../../src/surfaces/deploy.ts'
import { destructive } from '../../src/surfaces/destructive.ts'
import { infrastructure } from '../../src/surfaces/infrastructure.ts'
import { packageScript } from '../../src/surfaces/package-script.ts'
import { publish } from '../../src/surfaces/publish.ts'
import { release } from '../../src/surfaces/release.ts'
import { sharedWrite } from '../../src/surfaces/shared-write.ts'
import { signing } from '../../src/surfaces/signing.ts'
import { weakenedChecks } from '../../src/surfaces/weakened-checks.ts'
import { aCommand, aReading, origin, word } from './a-command.ts'

const job = (activities: readonly Activity[]) => aReading({ id: 'ship', secrets: ['SOME_TOKEN'], activities })
const running = (...lines: readonly string[]) => [job(lines.map((line) => aCommand(line)))]

describe.each([
  [release, 'gh release create v1', 'gh release list'],
  [publish, 'npm publish', 'npm pack'],
  [deploy, 'fly deploy', 'fly status'],
  [infrastructure, 'terraform apply', 'terraform validate'],
  [cloudCli, 'aws s3 rm s3://b', 'echo aws s3 rm'],
  [signing, 'cosign sign a', 'cosign verify a'],
  [sharedWrite, 'git push', 'git fetch'],
  [agentOrMcp, 'claude -p hi', 'claude --version'],
  [destructive, 'helm uninstall web', 'helm list'],
  [weakenedChecks, 'gh workflow disable ci.yml', 'gh workflow list'],
] as const)('$id', (detector, fires, quiet) => {
  it(`sees "${fires}" and says where`, () => {
    const [surface] = detector.detect({ jobs: running(fires) })
    expect(surface).toMatchObject({
      detector: detector.id,
      side: 'action',
      at: { path: origin.at.path, line: origin.at.line, job: 'ship', step: '1' },
    })
    expect(detector.categories).toContain(surface?.category)
  })

  it(`says nothing of "${quiet}"`, () => {
    expect(detector.detect({ jobs: running(quiet) })).toEqual([])
  })

  it('has words of its own', () => {
    for (const text of [detector.title, detector.why, detector.remedy]) expect(text.length).toBeGreaterThan(15)
  })
})

describe('database', () => {
  it('sees a migration whose address is a secret, and not one of the job’s own database', () => {
    const env = new Map([['DATABASE_URL', word('${{ secrets.DATABASE_URL }}')]])
    expect(database.detect({ jobs: [job([aCommand('prisma migrate deploy', { env })])] })).toHaveLength(1)
    expect(database.detect({ jobs: running('prisma migrate deploy') })).toEqual([])
  })
})

describe('package-script', () => {
  const from = (via: readonly string[], line = 'npm publish') => [job([aCommand(line, { origin: { ...origin, via } })])]

  it('names the script of the repository that publishes, once', () => {
    const twice = [
      job([
        aCommand('npm publish', { origin: { ...origin, via: ['package.json'] } }),
        aCommand('gh release create v1', { origin: { ...origin, via: ['package.json'] } }),
      ]),
    ]
    expect(packageScript.detect({ jobs: twice }).map(({ target, code }) => [target, code])).toEqual([['package.json', 'privileged-script']])
  })

  it('is quiet where the workflow or a local action itself publishes, and where a script only tests', () => {
    expect(packageScript.detect({ jobs: from([]) })).toEqual([])
    expect(packageScript.detect({ jobs: from(['.github/actions/publish/action.yml']) })).toEqual([])
    expect(packageScript.detect({ jobs: from(['package.json'], 'npm test') })).toEqual([])
  })
})
