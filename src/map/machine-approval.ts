/** Steps that approve by machine: deployments and runs that wait for a person, and pull requests. From GitHub's REST reference and the actions' pages. */
import type { Activity, JobReading } from '../model/activity.ts'
import type { Effect } from '../surfaces/effect.ts'
import { effectsOf } from '../surfaces/job-effects.ts'

const routes = /\/actions\/runs\/[^/\s]{1,200}\/(?:approve|pending_deployments|deployment_protection_rule)\b/
const methods =
  /\b(?:approveWorkflowRun|reviewPendingDeploymentsForRun|reviewCustomGatesForRun)\b|\bcreateReview\b[^;]{0,400}\bAPPROVE\b|event["']?\s*:\s*["']APPROVE\b/
const actions = new Set([
  'hmarr/auto-approve-action',
  'juliangruber/approve-pull-request-action',
  'activescott/automate-environment-deployment-approval',
  'cognitedata/auto-approve-dependabot-action',
])

/** The first activity of a job that approves something; null where there is none. */
export const machineApprovalOf = (reading: JobReading): Activity | null => {
  const writes = new Set(
    effectsOf(reading)
      .filter(({ access }) => access === 'write')
      .map(({ origin }: Effect) => origin),
  )
  return reading.activities.find((activity) => approves(activity, writes)) ?? null
}

const approves = (activity: Activity, writes: ReadonlySet<Activity['origin']>): boolean => {
  switch (activity.kind) {
    case 'use':
      return actions.has(activity.action) || Object.values(activity.inputs).some(({ raw }) => methods.test(raw.slice(0, 20_000)))
    case 'command': {
      // Nearly every command is told apart by this, without its words being joined: no route goes over a blank.
      if (activity.name !== 'gh' && !activity.args.some(({ text: word }) => word.includes('/actions/runs/'))) return false
      const text = activity.args
        .map(({ text: word }) => word)
        .join(' ')
        .slice(0, 4000)
      if (activity.name === 'gh' && /^pr\s+review\b/.test(text)) return /(?:^|\s)(?:--approve|-a)\b/.test(text)
      return routes.test(text) && (writes.has(activity.origin) || /(?:^|\s)-(?:X|-method|-request|d|f|F|-input|-data)/.test(text))
    }
    case 'program':
      return activity.text !== null && routes.test(activity.text.slice(0, 200_000)) && methods.test(activity.text.slice(0, 200_000))
    case 'unread':
      return false
  }
}
