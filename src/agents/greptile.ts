import type { AgentEntry } from '../model/agent.ts'

export const greptile: AgentEntry = {
  id: 'greptile',
  name: 'Greptile',
  vendor: 'Greptile',
  home: 'https://greptile.com',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 165735046, login: 'greptile-apps[bot]', as: 'assist' },
    { kind: 'email', is: '165735046+greptile-apps[bot]@users.noreply.github.com', as: 'assist' },
    { kind: 'app', slug: 'greptile-apps', as: 'agent' },
  ],
  seen: [{ url: 'https://www.greptile.com/docs', on: '2026-08' }],
}
