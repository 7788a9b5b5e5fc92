import type { AgentEntry } from '../model/agent.ts'

export const restyled: AgentEntry = {
  id: 'restyled',
  name: 'Restyled',
  vendor: 'Restyled',
  home: 'https://restyled.io',
  kind: 'automation',
  marks: [
    { kind: 'account', id: null, login: 'restyled-io[bot]', as: 'automation' },
    { kind: 'email', is: 'commits@restyled.io', as: 'automation' },
  ],
  seen: [{ url: 'https://restyled.io', on: '2026-08' }],
}
