import type { AgentEntry } from '../model/agent.ts'

export const grok: AgentEntry = {
  id: 'grok',
  name: 'Grok',
  vendor: 'xAI',
  home: 'https://x.ai',
  kind: 'agent',
  marks: [
    { kind: 'email', is: 'grok@x.ai', as: 'agent' },
    { kind: 'email', is: 'noreply@x.ai', as: 'agent' },
    { kind: 'email', is: 'noreply@xai.com', as: 'agent' },
    { kind: 'name', matches: 'grok(?:[ -].{0,40})?' },
  ],
  seen: [{ url: 'https://docs.x.ai', on: '2026-08' }],
}
