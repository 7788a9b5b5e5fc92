import type { AgentEntry } from '../model/agent.ts'

export const cosine: AgentEntry = {
  id: 'cosine',
  name: 'Cosine',
  vendor: 'Cosine',
  home: 'https://cosine.sh',
  kind: 'agent',
  marks: [
    { kind: 'email', is: 'agent@cosine.sh', as: 'agent' },
    { kind: 'name', matches: 'cosine(?: genie)?' },
  ],
  seen: [{ url: 'https://github.com/Aider-AI/aider', on: '2026-08' }],
}
