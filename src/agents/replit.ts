import type { AgentEntry } from '../model/agent.ts'

export const replit: AgentEntry = {
  id: 'replit',
  name: 'Replit Agent',
  vendor: 'Replit',
  home: 'https://replit.com',
  kind: 'agent',
  marks: [
    { kind: 'email', is: 'agent@replit.com', as: 'agent' },
    { kind: 'trailer', key: 'replit-commit-author', matches: '(?:agent|assistant)', as: 'agent' },
    { kind: 'trailer', key: 'replit-commit-session-id', matches: String.raw`[\w-]{8,80}`, as: 'agent' },
    { kind: 'name', matches: 'replit(?: (?:agent|ai))?(?:[ (:@/,-].{0,40})?' },
  ],
  seen: [{ url: 'https://docs.replit.com/replitai/agent', on: '2026-08' }],
}
