import type { AgentEntry } from '../model/agent.ts'

export const claudeFlow: AgentEntry = {
  id: 'claude-flow',
  name: 'claude-flow',
  vendor: 'ruvnet',
  home: 'https://github.com/ruvnet/claude-flow',
  kind: 'agent',
  marks: [{ kind: 'email', is: 'ruv@ruv.net', name: 'claude[ -]?flow', as: 'agent' }],
  seen: [{ url: 'https://github.com/ruvnet/claude-flow', on: '2026-08' }],
}
