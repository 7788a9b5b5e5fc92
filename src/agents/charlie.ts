import type { AgentEntry } from '../model/agent.ts'

export const charlie: AgentEntry = {
  id: 'charlie',
  name: 'Charlie',
  vendor: 'Charlie Labs',
  home: 'https://charlielabs.ai',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 198680274, login: 'charliecreates[bot]', as: 'agent' },
    { kind: 'email', is: '198680274+charliecreates[bot]@users.noreply.github.com', as: 'agent' },
    { kind: 'app', slug: 'charliecreates', as: 'agent' },
  ],
  seen: [{ url: 'https://github.com/apps/charliecreates', on: '2026-08' }],
}
