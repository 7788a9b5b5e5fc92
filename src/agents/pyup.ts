import type { AgentEntry } from '../model/agent.ts'

export const pyup: AgentEntry = {
  id: 'pyup',
  name: 'PyUp',
  vendor: 'PyUp',
  home: 'https://pyup.io',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 16239342, login: 'pyup-bot', as: 'automation' },
    { kind: 'email', is: 'github-bot@pyup.io', as: 'automation' },
    { kind: 'email', is: '16239342+pyup-bot@users.noreply.github.com', as: 'automation' },
  ],
  seen: [{ url: 'https://pyup.io', on: '2026-08' }],
}
