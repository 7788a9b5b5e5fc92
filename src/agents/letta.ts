import type { AgentEntry } from '../model/agent.ts'

export const letta: AgentEntry = {
  id: 'letta',
  name: 'Letta Code',
  vendor: 'Letta',
  home: 'https://letta.com',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 300689746, login: 'letta-integration[bot]', as: 'agent' },
    { kind: 'account', id: 248085862, login: 'letta-code', as: 'agent' },
    { kind: 'email', is: 'noreply@letta.com', as: 'agent' },
    { kind: 'email', is: '300689746+letta-integration[bot]@users.noreply.github.com', as: 'agent' },
    { kind: 'branch', matches: String.raw`letta/[\w./-]{1,150}-[0-9a-f]{8}`, as: 'agent' },
    { kind: 'app', slug: 'letta-integration', as: 'agent' },
    { kind: 'name', matches: 'letta(?: code)?(?:[ (:@/,-].{0,40})?' },
    { kind: 'action', uses: 'letta-ai/letta-code-action' },
    { kind: 'command', words: ['letta'] },
  ],
  seen: [{ url: 'https://github.com/letta-ai/letta-code', on: '2026-08' }],
}
