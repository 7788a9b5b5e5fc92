import type { AgentEntry } from '../model/agent.ts'

export const codecov: AgentEntry = {
  id: 'codecov',
  name: 'Codecov',
  vendor: 'Codecov',
  home: 'https://about.codecov.io',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 22429695, login: 'codecov[bot]', as: 'automation' },
    { kind: 'email', is: '22429695+codecov[bot]@users.noreply.github.com', as: 'automation' },
  ],
  seen: [{ url: 'https://about.codecov.io', on: '2026-08' }],
}
