import type { AgentEntry } from '../model/agent.ts'

export const codebuff: AgentEntry = {
  id: 'codebuff',
  name: 'Codebuff',
  vendor: 'Codebuff',
  home: 'https://codebuff.com',
  kind: 'agent',
  marks: [
    { kind: 'email', is: 'noreply@codebuff.com', as: 'agent' },
    { kind: 'email', is: 'noreply@freebuff.com', as: 'agent' },
    { kind: 'text', matches: String.raw`generated with codebuff\b`, as: 'agent' },
    { kind: 'name', matches: '(?:code|free)buff(?:[ (:@/,-].{0,40})?' },
    { kind: 'command', words: ['codebuff'] },
  ],
  seen: [{ url: 'https://github.com/CodebuffAI/codebuff', on: '2026-08' }],
}
