import type { AgentEntry } from '../model/agent.ts'

export const homu: AgentEntry = {
  id: 'homu',
  name: 'homu',
  vendor: 'homu',
  home: 'https://github.com/rust-lang/homu',
  kind: 'automation',
  marks: [
    { kind: 'account', id: null, login: 'homu', as: 'automation' },
    { kind: 'email', is: 'homu@barosl.com', as: 'automation' },
  ],
  seen: [{ url: 'https://github.com/rust-lang/homu', on: '2026-08' }],
}
