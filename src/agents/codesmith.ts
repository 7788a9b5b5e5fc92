import type { AgentEntry } from '../model/agent.ts'

export const codesmith: AgentEntry = {
  id: 'codesmith',
  name: 'Codesmith',
  vendor: 'Codesmith',
  home: 'https://github.com/codesmith-bot',
  kind: 'agent',
  marks: [{ kind: 'email', is: 'codesmith-bot@users.noreply.github.com', as: 'agent' }],
  seen: [
    { url: 'https://github.com/simstudioai/sim', on: '2026-08' },
    { url: 'https://github.com/langfuse/langfuse', on: '2026-08' },
  ],
}
