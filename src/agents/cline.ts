import type { AgentEntry } from '../model/agent.ts'

export const cline: AgentEntry = {
  id: 'cline',
  name: 'Cline',
  vendor: 'Cline',
  home: 'https://cline.bot',
  kind: 'agent',
  marks: [
    { kind: 'email', is: 'noreply@cline.bot', as: 'agent' },
    { kind: 'email', is: 'cline@example.com', name: 'cline', as: 'agent' },
    { kind: 'name', matches: 'cline(?: (?:ai|bot|cli))?(?:[(:@/,].{0,40})?' },
    { kind: 'command', words: ['cline'] },
  ],
  seen: [{ url: 'https://github.com/cline/cline', on: '2026-08' }],
}
