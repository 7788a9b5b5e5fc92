import type { AgentEntry } from '../model/agent.ts'

export const ghosttyVouch: AgentEntry = {
  id: 'ghostty-vouch',
  name: 'Ghostty vouch',
  vendor: 'Ghostty',
  home: 'https://github.com/ghostty-org/ghostty',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 262049992, login: 'ghostty-vouch[bot]', as: 'automation' },
    { kind: 'email', is: '262049992+ghostty-vouch[bot]@users.noreply.github.com', as: 'automation' },
  ],
  seen: [{ url: 'https://github.com/ghostty-org/ghostty', on: '2026-08' }],
}
