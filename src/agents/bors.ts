import type { AgentEntry } from '../model/agent.ts'

export const bors: AgentEntry = {
  id: 'bors',
  name: 'bors',
  vendor: 'bors',
  home: 'https://bors.tech',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 26634292, login: 'bors[bot]', as: 'automation' },
    { kind: 'account', id: null, login: 'bors', as: 'automation' },
    { kind: 'email', is: 'bors@rust-lang.org', as: 'automation' },
    { kind: 'account', id: 122020455, login: 'rust-bors[bot]', as: 'automation' },
    { kind: 'email', is: '26634292+bors[bot]@users.noreply.github.com', as: 'automation' },
  ],
  seen: [{ url: 'https://bors.tech', on: '2026-08' }],
}
