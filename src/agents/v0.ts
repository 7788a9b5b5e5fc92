import type { AgentEntry } from '../model/agent.ts'

export const v0: AgentEntry = {
  id: 'v0',
  name: 'v0',
  vendor: 'Vercel',
  home: 'https://v0.dev',
  kind: 'agent',
  marks: [
    { kind: 'account', id: null, login: 'v0[bot]', as: 'agent' },
    { kind: 'email', is: 'v0[bot]@users.noreply.github.com', as: 'agent' },
    { kind: 'branch', matches: String.raw`v0/[\w./-]{1,150}-[0-9a-f]{8}`, as: 'agent' },
    { kind: 'app', slug: 'v0', as: 'agent' },
    { kind: 'name', matches: String.raw`(?:vercel )?v0(?:\.dev)?(?:[ (:@/,].{0,40})?` },
  ],
  seen: [{ url: 'https://v0.app/docs', on: '2026-08' }],
}
