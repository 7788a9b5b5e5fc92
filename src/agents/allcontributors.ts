import type { AgentEntry } from '../model/agent.ts'

export const allcontributors: AgentEntry = {
  id: 'allcontributors',
  name: 'All Contributors',
  vendor: 'All Contributors',
  home: 'https://allcontributors.org',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 46447321, login: 'allcontributors[bot]', as: 'automation' },
    { kind: 'email', is: '46447321+allcontributors[bot]@users.noreply.github.com', as: 'automation' },
  ],
  seen: [{ url: 'https://allcontributors.org', on: '2026-08' }],
}
