import type { AgentEntry } from '../model/agent.ts'

export const ona: AgentEntry = {
  id: 'ona',
  name: 'Ona',
  vendor: 'Ona',
  home: 'https://ona.com',
  kind: 'agent',
  marks: [
    { kind: 'email', is: 'no-reply@ona.com', as: 'agent' },
    { kind: 'email', is: 'noreply@gitpod.io', name: 'ona', as: 'agent' },
    { kind: 'name', matches: 'ona(?: agent)?' },
  ],
  seen: [{ url: 'https://ona.com/docs', on: '2026-08' }],
}
