import type { AgentEntry } from '../model/agent.ts'

export const kilo: AgentEntry = {
  id: 'kilo',
  name: 'Kilo Code',
  vendor: 'Kilo',
  home: 'https://kilocode.ai',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 240665456, login: 'kilo-code-bot[bot]', as: 'agent' },
    { kind: 'account', id: 240665456, login: 'kiloconnect[bot]', as: 'agent' },
    { kind: 'email', is: '240665456+kilo-code-bot[bot]@users.noreply.github.com', as: 'agent' },
    { kind: 'email', is: '240665456+kiloconnect[bot]@users.noreply.github.com', as: 'agent' },
    { kind: 'app', slug: 'kiloconnect', as: 'agent' },
    { kind: 'name', matches: 'kilo(?: ?code)?(?:[ (:@/,-].{0,40})?' },
  ],
  seen: [{ url: 'https://github.com/Kilo-Org/kilocode', on: '2026-08' }],
}
