import type { AgentEntry } from '../model/agent.ts'

export const blacksmith: AgentEntry = {
  id: 'blacksmith',
  name: 'Blacksmith',
  vendor: 'Blacksmith',
  home: 'https://docs.blacksmith.sh',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 157653362, login: 'blacksmith-sh[bot]', as: 'automation' },
    { kind: 'email', is: '157653362+blacksmith-sh[bot]@users.noreply.github.com', as: 'automation' },
  ],
  seen: [{ url: 'https://docs.blacksmith.sh', on: '2026-08' }],
}
