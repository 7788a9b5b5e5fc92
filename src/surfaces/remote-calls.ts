/** Called workflows of other repositories: read by the catalogue and by their names, as actions are. */
import type { JobReading, Use } from '../model/activity.ts'

/** `owner/repo/.github/workflows/x.yml@ref` as a use, where the reader has not already told it as one. */
export const usesOfRemoteCalls = (reading: JobReading): readonly Use[] => {
  const told = new Set(reading.activities.flatMap((activity) => (activity.kind === 'use' ? [activity.action] : [])))
  return reading.calls.flatMap((call) => {
    const at = call.indexOf('@')
    const action = (at < 0 ? call : call.slice(0, at)).toLowerCase()
    if (at < 0 || /^[.$]/.test(action) || told.has(action)) return []
    const place = reading.job.uses?.at ?? reading.job.at
    const inputs = Object.fromEntries(Object.entries(reading.job.with).map(([name, value]) => [name.toLowerCase(), value]))
    const handed = reading.job.secrets === 'inherit' ? {} : reading.job.secrets
    return [
      {
        kind: 'use' as const,
        action,
        ref: call.slice(at + 1),
        inputs: { ...inputs, ...handed },
        env: {},
        origin: { step: 0, stepName: reading.job.id, at: place, via: [], quote: `uses: ${call}`.slice(0, 200), conditions: [] },
      },
    ]
  })
}
