import type { AgentEntry } from '../model/agent.ts'

export const transifex: AgentEntry = {
  id: 'transifex',
  name: 'Transifex',
  vendor: 'Transifex',
  home: 'https://www.transifex.com',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 43880903, login: 'transifex-integration[bot]', as: 'automation' },
    { kind: 'email', is: '43880903+transifex-integration[bot]@users.noreply.github.com', as: 'automation' },
  ],
  seen: [{ url: 'https://www.transifex.com', on: '2026-08' }],
}
