import type { AgentEntry } from '../model/agent.ts'

export const releasePlease: AgentEntry = {
  id: 'release-please',
  name: 'release-please',
  vendor: 'Google',
  home: 'https://github.com/googleapis/release-please',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 55107282, login: 'release-please[bot]', as: 'automation' },
    { kind: 'email', is: '55107282+release-please[bot]@users.noreply.github.com', as: 'automation' },
  ],
  seen: [{ url: 'https://github.com/googleapis/release-please', on: '2026-08' }],
}
