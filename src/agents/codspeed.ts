import type { AgentEntry } from '../model/agent.ts'

export const codspeed: AgentEntry = {
  id: 'codspeed',
  name: 'CodSpeed',
  vendor: 'CodSpeed',
  home: 'https://codspeed.io',
  kind: 'ambiguous',
  marks: [
    { kind: 'account', id: 117304815, login: 'codspeed-hq[bot]', as: 'hint' },
    { kind: 'email', is: '117304815+codspeed-hq[bot]@users.noreply.github.com', as: 'hint' },
  ],
  seen: [{ url: 'https://codspeed.io', on: '2026-08' }],
}
