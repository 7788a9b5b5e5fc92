import type { AgentEntry } from '../model/agent.ts'

export const aider: AgentEntry = {
  id: 'aider',
  name: 'aider',
  vendor: 'Aider',
  home: 'https://aider.chat',
  kind: 'agent',
  marks: [
    { kind: 'email', is: 'aider@aider.chat', as: 'agent' },
    { kind: 'email', is: 'noreply@aider.chat', as: 'agent' },
    { kind: 'email', is: 'noreply@aider.dev', as: 'agent' },
    { kind: 'author-name', matches: String.raw`.{1,100} \(aider\)`, as: 'agent' },
    { kind: 'trailer', key: 'co-authored-by', matches: String.raw`aider(?: \(.{1,60}\))?`, as: 'agent' },
    { kind: 'name', matches: 'aider(?:[ (:@/,].{0,60})?' },
    { kind: 'command', words: ['aider'] },
  ],
  seen: [
    { url: 'https://aider.chat/docs/git.html', on: '2026-08' },
    { url: 'https://github.com/Aider-AI/aider', on: '2026-08' },
  ],
}
