import type { AgentEntry } from '../model/agent.ts'

export const astralAutomations: AgentEntry = {
  id: 'astral-automations',
  name: 'Astral automations',
  vendor: 'Astral',
  home: 'https://github.com/astral-sh',
  kind: 'ambiguous',
  marks: [
    { kind: 'account', id: 305554984, login: 'astral-automations-bot[bot]', as: 'hint' },
    { kind: 'email', is: '305554984+astral-automations-bot[bot]@users.noreply.github.com', as: 'hint' },
  ],
  seen: [{ url: 'https://github.com/astral-sh', on: '2026-08' }],
}
