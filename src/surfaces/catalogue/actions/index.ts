/** Every action that is known by name. Order does not matter: names are unique, and a test sees to it. */
import type { ActionEntry } from '../entry.ts'
import { tokenActions, vaultActions } from '../vaults.ts'
import { agentActions } from './agents.ts'
import { cloudActions } from './cloud.ts'
import { databaseActions } from './databases.ts'
import { deployActions } from './deploy.ts'
import { gitHubActions } from './github.ts'
import { hostActions } from './hosts.ts'
import { imageActions } from './images.ts'
import { infrastructureActions } from './infrastructure.ts'
import { publishActions } from './publish.ts'
import { releaseActions } from './release.ts'
import { reviewerActions } from './reviewers.ts'
import { serviceActions } from './services.ts'
import { setupActions } from './setup.ts'
import { signingActions } from './signing.ts'
import { triageActions } from './triage.ts'

export const actionCatalogue: readonly ActionEntry[] = [
  ...releaseActions,
  ...publishActions,
  ...deployActions,
  ...infrastructureActions,
  ...hostActions,
  ...imageActions,
  ...triageActions,
  ...databaseActions,
  ...cloudActions,
  ...vaultActions,
  ...tokenActions,
  ...gitHubActions,
  ...reviewerActions,
  ...serviceActions,
  ...signingActions,
  ...agentActions,
  ...setupActions,
]
