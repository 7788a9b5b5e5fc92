import type { AgentEntry } from '../model/agent.ts'

export const windsurf: AgentEntry = {
  id: 'windsurf',
  name: 'Windsurf',
  vendor: 'Cognition',
  home: 'https://windsurf.com',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 189301087, login: 'windsurf-bot[bot]', as: 'agent' },
    { kind: 'email', is: 'noreply@windsurf.com', as: 'agent' },
    { kind: 'email', is: '189301087+windsurf-bot[bot]@users.noreply.github.com', as: 'agent' },
    { kind: 'name', matches: 'windsurf(?:[ (:@/,-].{0,40})?' },
    { kind: 'name', matches: 'codeium.{0,30}' },
  ],
  seen: [{ url: 'https://docs.windsurf.com', on: '2026-08' }],
}
