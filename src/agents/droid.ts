import type { AgentEntry } from '../model/agent.ts'

export const droid: AgentEntry = {
  id: 'droid',
  name: 'Factory Droid',
  vendor: 'Factory',
  home: 'https://factory.ai',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 138933559, login: 'factory-droid[bot]', as: 'agent' },
    { kind: 'email', is: '138933559+factory-droid[bot]@users.noreply.github.com', as: 'agent' },
    { kind: 'email', is: 'droid@factory.ai', as: 'agent' },
    { kind: 'branch', matches: String.raw`droid/[\w./-]{3,200}`, as: 'agent' },
    { kind: 'app', slug: 'factory-droid', as: 'agent' },
    { kind: 'name', matches: '(?:factory )?droid(?:[ (:@/,-].{0,40})?' },
    { kind: 'action', uses: 'factory-ai/droid-action' },
    { kind: 'command', words: ['droid', 'exec'] },
  ],
  seen: [{ url: 'https://github.com/Factory-AI/droid-action', on: '2026-08' }],
}
