import type { AgentEntry } from '../model/agent.ts'

export const perfloop: AgentEntry = {
  id: 'perfloop',
  name: 'Perfloop',
  vendor: 'Perfloop',
  home: 'https://perfloop.ai',
  kind: 'agent',
  marks: [
    { kind: 'email', is: 'agent@perfloop.ai', as: 'agent' },
    { kind: 'author-name', matches: 'perfloop agent', as: 'agent' },
  ],
  seen: [{ url: 'https://perfloop.ai', on: '2026-08' }],
}
