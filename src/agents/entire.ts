import type { AgentEntry } from '../model/agent.ts'

export const entire: AgentEntry = {
  id: 'entire',
  name: 'Entire',
  vendor: 'Entire',
  home: 'https://entire.io',
  kind: 'agent',
  marks: [
    { kind: 'trailer', key: 'entire-checkpoint', matches: '[0-9a-f]{12}', as: 'agent' },
    { kind: 'trailer', key: 'entire-session', matches: '.{4,120}', as: 'agent' },
    { kind: 'trailer', key: 'entire-agent', matches: '.{2,80}', as: 'agent' },
  ],
  seen: [{ url: 'https://github.com/entireio/cli', on: '2026-08' }],
}
