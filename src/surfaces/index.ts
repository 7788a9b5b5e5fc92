/** Every detector of the action side, in the order in which reports name them. */
import type { SurfaceDetector } from '../model/detector.ts'
import { agentOrMcp } from './agent-or-mcp.ts'
import { cloudCli } from './cloud-cli.ts'
import { database } from './database.ts'
import { deploy } from './deploy.ts'
import { destructive } from './destructive.ts'
import { infrastructure } from './infrastructure.ts'
import { oidc } from './oidc.ts'
import { packageScript } from './package-script.ts'
import { publish } from './publish.ts'
import { release } from './release.ts'
import { secret } from './secret.ts'
import { secretExposure } from './secret-exposure.ts'
import { selfHostedRunner } from './self-hosted-runner.ts'
import { sharedWrite } from './shared-write.ts'
import { signing } from './signing.ts'
import { tokenWrite } from './token-write.ts'
import { unreadable } from './unreadable.ts'
import { weakenedChecks } from './weakened-checks.ts'

export const actionDetectors: readonly SurfaceDetector<'jobs'>[] = [
  release,
  publish,
  deploy,
  infrastructure,
  database,
  cloudCli,
  signing,
  sharedWrite,
  agentOrMcp,
  packageScript,
  secret,
  tokenWrite,
  oidc,
  selfHostedRunner,
  weakenedChecks,
  destructive,
  secretExposure,
  unreadable,
]
