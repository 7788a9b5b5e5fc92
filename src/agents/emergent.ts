import type { AgentEntry } from '../model/agent.ts'

export const emergent: AgentEntry = {
  id: 'emergent',
  name: 'Emergent',
  vendor: 'Emergent',
  home: 'https://emergent.sh',
  kind: 'agent',
  marks: [{ kind: 'email', is: 'github@emergent.sh', as: 'agent' }],
  seen: [{ url: 'https://github.com/ollama/ollama', on: '2026-08' }],
}
