import type { AgentEntry } from '../model/agent.ts'

export const postHogCode: AgentEntry = {
  id: 'posthog-code',
  name: 'PostHog Code',
  vendor: 'PostHog',
  home: 'https://posthog.com',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 206114724, login: 'posthog[bot]', as: 'agent' },
    { kind: 'trailer', key: 'generated-by', matches: 'posthog (?:code|desktop)', as: 'agent' },
    { kind: 'name', matches: 'posthog (?:code|desktop)' },
  ],
  seen: [{ url: 'https://github.com/PostHog/posthog-js', on: '2026-08' }],
}
