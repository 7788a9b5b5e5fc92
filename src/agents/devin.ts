import type { AgentEntry } from '../model/agent.ts'

export const devin: AgentEntry = {
  id: 'devin',
  name: 'Devin',
  vendor: 'Cognition',
  home: 'https://devin.ai',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 158243242, login: 'devin-ai-integration[bot]', as: 'agent' },
    { kind: 'email', is: '158243242+devin-ai-integration[bot]@users.noreply.github.com', as: 'agent' },
    { kind: 'email', is: 'devin-ai-integration[bot]@users.noreply.github.com', as: 'agent' },
    { kind: 'email', is: 'devin@cognition.ai', as: 'agent' },
    { kind: 'email', is: 'devin@example.com', name: 'devin(?: ai)?', as: 'agent' },
    { kind: 'account', id: 248786709, login: 'beta-devin-ai-integration[bot]', as: 'agent' },
    { kind: 'author-name', matches: '(?:beta-)?devin ai', as: 'agent' },
    { kind: 'trailer', key: 'co-authored-by', matches: 'devin ai(?: .{0,30})?', as: 'agent' },
    { kind: 'text', matches: String.raw`https://app\.devin\.ai/sessions/[\w-]{1,100}`, as: 'agent', log: true },
    { kind: 'branch', matches: String.raw`devin/\d{10}-[\w./-]{1,150}`, as: 'agent' },
    { kind: 'app', slug: 'devin-ai-integration', as: 'agent' },
    { kind: 'name', matches: 'devin ai(?:[ (:@/,-].{0,40})?' },
    { kind: 'name', matches: String.raw`devin[ ]?\(.{0,60}` },
  ],
  seen: [
    { url: 'https://docs.devin.ai', on: '2026-08' },
    { url: 'https://github.com/apps/devin-ai-integration', on: '2026-08' },
  ],
}
