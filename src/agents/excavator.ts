import type { AgentEntry } from '../model/agent.ts'

export const excavator: AgentEntry = {
  id: 'excavator',
  name: 'Excavator',
  vendor: 'Palantir',
  home: 'https://github.com/palantir',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 33266368, login: 'svc-excavator-bot', as: 'automation' },
    { kind: 'email', is: '33266368+svc-excavator-bot@users.noreply.github.com', as: 'automation' },
  ],
  seen: [{ url: 'https://github.com/palantir', on: '2026-08' }],
}
