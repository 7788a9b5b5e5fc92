import type { AgentEntry } from '../model/agent.ts'

export const backport: AgentEntry = {
  id: 'backport',
  name: 'Backport bots',
  vendor: 'various',
  home: 'https://github.com/korthout/backport-action',
  kind: 'automation',
  marks: [
    { kind: 'account', id: null, login: 'backport-action', as: 'automation' },
    { kind: 'account', id: null, login: 'meeseeksmachine', as: 'automation' },
    { kind: 'account', id: null, login: 'patchback[bot]', as: 'automation' },
    { kind: 'account', id: null, login: 'lumberbot-app[bot]', as: 'automation' },
  ],
  seen: [{ url: 'https://github.com/korthout/backport-action', on: '2026-08' }],
}
