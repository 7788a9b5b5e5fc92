import type { AgentEntry } from '../model/agent.ts'

export const snyk: AgentEntry = {
  id: 'snyk',
  name: 'Snyk',
  vendor: 'Snyk',
  home: 'https://snyk.io',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 19733683, login: 'snyk-bot', as: 'automation' },
    { kind: 'email', is: 'snyk-bot@snyk.io', as: 'automation' },
    { kind: 'email', is: '19733683+snyk-bot@users.noreply.github.com', as: 'automation' },
  ],
  seen: [{ url: 'https://snyk.io', on: '2026-08' }],
}
