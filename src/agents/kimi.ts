import type { AgentEntry } from '../model/agent.ts'

export const kimi: AgentEntry = {
  id: 'kimi',
  name: 'Kimi',
  vendor: 'Moonshot AI',
  home: 'https://www.kimi.com',
  kind: 'agent',
  marks: [
    { kind: 'email', is: 'noreply@moonshot.ai', as: 'agent' },
    { kind: 'author-name', matches: String.raw`kimi[ -]k\d.{0,20}`, as: 'agent' },
    { kind: 'name', matches: 'kimi(?:[ -].{0,40})?' },
  ],
  seen: [{ url: 'https://platform.moonshot.ai', on: '2026-08' }],
}
