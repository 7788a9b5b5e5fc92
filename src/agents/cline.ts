import type { AgentEntry } from '../model/agent.ts'

export const cline: AgentEntry = {
  id: 'cline',
  name: 'Cline',
  vendor: 'Cline',
  home: 'https://cline.bot',
  kind: 'agent',
  marks: [
    { kind: 'email', is: 'noreply@cline.bot', as: 'agent' },
    { kind: 'account', id: 276134852, login: 'cline-cloud[bot]', as: 'agent' },
    { kind: 'email', is: 'bot@cline.bot', as: 'agent' },
    { kind: 'email', is: 'assistant@cline.bot', as: 'agent' },
    { kind: 'email', is: 'cline@users.noreply.github.com', as: 'agent' },
    { kind: 'email', is: 'cline-agent@users.noreply.github.com', as: 'agent' },
    { kind: 'email', is: 'cline@example.com', name: 'cline', as: 'agent' },
    { kind: 'name', matches: 'cline(?: (?:ai|bot|cli))?(?:[(:@/,].{0,40})?' },
    { kind: 'command', words: ['cline'] },
  ],
  seen: [{ url: 'https://github.com/cline/cline', on: '2026-08' }],
}
