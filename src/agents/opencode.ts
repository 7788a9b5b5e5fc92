import type { AgentEntry } from '../model/agent.ts'

export const opencode: AgentEntry = {
  id: 'opencode',
  name: 'opencode',
  vendor: 'Anomaly',
  home: 'https://opencode.ai',
  kind: 'agent',
  marks: [
    { kind: 'account', id: null, login: 'opencode-agent[bot]', as: 'agent' },
    { kind: 'email', is: 'opencode-agent[bot]@users.noreply.github.com', as: 'agent' },
    { kind: 'email', is: 'noreply@opencode.ai', as: 'agent' },
    { kind: 'email', is: 'clio-agent@sisyphuslabs.ai', as: 'agent' },
    { kind: 'author-name', matches: 'open ?code(?: (?:agent|ai|bot|claude))?', as: 'agent' },
    { kind: 'text', matches: String.raw`https://opencode\.ai/s(?:hare)?/[\w-]{1,60}`, as: 'agent', log: true },
    { kind: 'branch', matches: String.raw`opencode/(?:issue|pr)\d{1,9}-\d{14}`, as: 'agent' },
    { kind: 'app', slug: 'opencode-agent', as: 'agent' },
    { kind: 'name', matches: 'open ?code(?:[ (:@/,-].{0,60})?' },
    { kind: 'action', uses: 'anomalyco/opencode/github' },
    { kind: 'action', uses: 'sst/opencode/github' },
    { kind: 'command', words: ['opencode'] },
  ],
  seen: [{ url: 'https://github.com/anomalyco/opencode', on: '2026-08' }],
}
