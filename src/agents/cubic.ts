import type { AgentEntry } from '../model/agent.ts'

export const cubic: AgentEntry = {
  id: 'cubic',
  name: 'cubic',
  vendor: 'cubic',
  home: 'https://cubic.dev',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 191113872, login: 'cubic-dev-ai[bot]', as: 'assist' },
    { kind: 'email', is: '191113872+cubic-dev-ai[bot]@users.noreply.github.com', as: 'assist' },
    { kind: 'app', slug: 'cubic-dev-ai', as: 'agent' },
  ],
  seen: [{ url: 'https://docs.cubic.dev', on: '2026-08' }],
}
