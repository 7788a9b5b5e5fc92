import type { AgentEntry } from '../model/agent.ts'

export const strands: AgentEntry = {
  id: 'strands',
  name: 'Strands agent',
  vendor: 'Amazon',
  home: 'https://github.com/strands-agents',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 217235299, login: 'strands-agent', as: 'agent' },
    { kind: 'email', is: 'strands-agent@users.noreply.github.com', as: 'agent' },
    { kind: 'email', is: 'strands-coder@users.noreply.github.com', as: 'agent' },
    { kind: 'email', is: 'strands-coder@github.com', as: 'agent' },
    { kind: 'account', id: null, login: 'strands-coder[bot]', as: 'agent' },
  ],
  seen: [{ url: 'https://github.com/strands-agents/sdk-python', on: '2026-08' }],
}
