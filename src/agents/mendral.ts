import type { AgentEntry } from '../model/agent.ts'

export const mendral: AgentEntry = {
  id: 'mendral',
  name: 'Mendral',
  vendor: 'Mendral',
  home: 'https://www.mendral.com',
  kind: 'agent',
  marks: [{ kind: 'account', id: 233154221, login: 'mendral-app[bot]', as: 'agent' }],
  seen: [{ url: 'https://github.com/PostHog/posthog-js', on: '2026-08' }],
}
