import type { AgentEntry } from '../model/agent.ts'

export const twill: AgentEntry = {
  id: 'twill',
  name: 'Twill',
  vendor: 'Twill',
  home: 'https://twill.ai',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 226015404, login: 'twill-hq[bot]', as: 'agent' },
    { kind: 'email', is: 'agent@twill.ai', as: 'agent' },
    { kind: 'app', slug: 'twill-hq', as: 'agent' },
  ],
  seen: [{ url: 'https://github.com/assistant-ui/assistant-ui', on: '2026-08' }],
}
