import type { AgentEntry } from '../model/agent.ts'

export const fossa: AgentEntry = {
  id: 'fossa',
  name: 'FOSSA',
  vendor: 'FOSSA',
  home: 'https://fossa.com',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 29791463, login: 'fossabot', as: 'automation' },
    { kind: 'email', is: 'badges@fossa.com', as: 'automation' },
    { kind: 'email', is: '29791463+fossabot@users.noreply.github.com', as: 'automation' },
  ],
  seen: [{ url: 'https://fossa.com', on: '2026-08' }],
}
