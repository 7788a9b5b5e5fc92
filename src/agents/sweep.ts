import type { AgentEntry } from '../model/agent.ts'

export const sweep: AgentEntry = {
  id: 'sweep',
  name: 'Sweep',
  vendor: 'Sweep AI',
  home: 'https://sweep.dev',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 128439645, login: 'sweep-ai[bot]', as: 'agent' },
    { kind: 'account', id: 131841235, login: 'sweep-nightly[bot]', as: 'agent' },
    { kind: 'account', id: 132422995, login: 'sweep-canary[bot]', as: 'agent' },
    { kind: 'email', is: '128439645+sweep-ai[bot]@users.noreply.github.com', as: 'agent' },
    { kind: 'email', is: '131841235+sweep-nightly[bot]@users.noreply.github.com', as: 'agent' },
    { kind: 'email', is: '132422995+sweep-canary[bot]@users.noreply.github.com', as: 'agent' },
    { kind: 'branch', matches: String.raw`sweep/[\w./-]{3,200}`, as: 'agent' },
    { kind: 'label', matches: 'sweep', as: 'hint' },
    { kind: 'app', slug: 'sweep-ai', as: 'agent' },
    { kind: 'name', matches: 'sweep ai.{0,30}' },
  ],
  seen: [{ url: 'https://github.com/sweepai/sweep', on: '2026-08' }],
}
