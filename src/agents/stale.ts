import type { AgentEntry } from '../model/agent.ts'

export const stale: AgentEntry = {
  id: 'stale',
  name: 'Stale',
  vendor: 'Probot',
  home: 'https://github.com/probot/stale',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 26384082, login: 'stale[bot]', as: 'automation' },
    { kind: 'email', is: '26384082+stale[bot]@users.noreply.github.com', as: 'automation' },
  ],
  seen: [{ url: 'https://github.com/probot/stale', on: '2026-08' }],
}
