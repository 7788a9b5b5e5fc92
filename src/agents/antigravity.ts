import type { AgentEntry } from '../model/agent.ts'

export const antigravity: AgentEntry = {
  id: 'antigravity',
  name: 'Antigravity',
  vendor: 'Google',
  home: 'https://antigravity.google',
  kind: 'agent',
  marks: [
    { kind: 'email', is: 'noreply@google.com', name: 'antigravity.{0,40}', as: 'agent' },
    { kind: 'email', is: 'antigravity@google.com', as: 'agent' },
    { kind: 'author-name', matches: '(?:google )?antigravity(?: (?:ai|agent|subagent))?', as: 'agent' },
    { kind: 'name', matches: '(?:google )?antigravity(?:[ (:@/,-].{0,40})?' },
  ],
  seen: [{ url: 'https://antigravity.google', on: '2026-08' }],
}
