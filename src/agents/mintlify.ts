import type { AgentEntry } from '../model/agent.ts'

export const mintlify: AgentEntry = {
  id: 'mintlify',
  name: 'Mintlify',
  vendor: 'Mintlify',
  home: 'https://mintlify.com/docs',
  kind: 'ambiguous',
  marks: [
    { kind: 'account', id: 109931778, login: 'mintlify[bot]', as: 'hint' },
    { kind: 'email', is: '109931778+mintlify[bot]@users.noreply.github.com', as: 'hint' },
    { kind: 'trailer', key: 'generated-by', matches: 'mintlify-agent', as: 'agent' },
  ],
  seen: [{ url: 'https://mintlify.com/docs', on: '2026-08' }],
}
