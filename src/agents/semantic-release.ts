import type { AgentEntry } from '../model/agent.ts'

export const semanticRelease: AgentEntry = {
  id: 'semantic-release',
  name: 'semantic-release',
  vendor: 'semantic-release',
  home: 'https://github.com/semantic-release/semantic-release',
  kind: 'automation',
  marks: [
    { kind: 'account', id: null, login: 'semantic-release-bot', as: 'automation' },
    { kind: 'email', is: 'semantic-release-bot@martynus.net', as: 'automation' },
  ],
  seen: [{ url: 'https://github.com/semantic-release/semantic-release', on: '2026-08' }],
}
