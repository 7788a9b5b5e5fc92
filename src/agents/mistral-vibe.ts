import type { AgentEntry } from '../model/agent.ts'

export const mistralVibe: AgentEntry = {
  id: 'mistral-vibe',
  name: 'Mistral Vibe',
  vendor: 'Mistral',
  home: 'https://mistral.ai',
  kind: 'agent',
  marks: [
    { kind: 'email', is: 'vibe@mistral.ai', as: 'agent' },
    { kind: 'name', matches: 'mistral(?: vibe)?(?:[ (:@/,-].{0,40})?' },
    { kind: 'name', matches: 'devstral.{0,40}' },
    { kind: 'command', words: ['vibe'] },
  ],
  seen: [{ url: 'https://github.com/mistralai/mistral-vibe', on: '2026-08' }],
}
