import type { AgentEntry } from '../model/agent.ts'

export const crowdin: AgentEntry = {
  id: 'crowdin',
  name: 'Crowdin',
  vendor: 'Crowdin',
  home: 'https://crowdin.com',
  kind: 'automation',
  marks: [
    { kind: 'account', id: null, login: 'crowdin-bot', as: 'automation' },
    { kind: 'email', is: 'support+bot@crowdin.com', as: 'automation' },
  ],
  seen: [{ url: 'https://crowdin.com', on: '2026-08' }],
}
