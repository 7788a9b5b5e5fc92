import type { AgentEntry } from '../model/agent.ts'

export const tembo: AgentEntry = {
  id: 'tembo',
  name: 'Tembo',
  vendor: 'Tembo',
  home: 'https://tembo.io',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 208362400, login: 'tembo[bot]', as: 'agent' },
    { kind: 'email', is: '208362400+tembo[bot]@users.noreply.github.com', as: 'agent' },
    { kind: 'branch', matches: String.raw`tembo/[\w./-]{3,200}`, as: 'agent' },
    { kind: 'app', slug: 'tembo', as: 'agent' },
  ],
  seen: [{ url: 'https://github.com/apps/tembo', on: '2026-08' }],
}
