import type { AgentEntry } from '../model/agent.ts'

export const zed: AgentEntry = {
  id: 'zed',
  name: 'Zed',
  vendor: 'Zed Industries',
  home: 'https://zed.dev/ai',
  kind: 'agent',
  marks: [
    { kind: 'text', matches: String.raw`\[zed ai\]\(https://zed\.dev/ai\)`, as: 'agent' },
    { kind: 'name', matches: 'zed (?:ai|agent).{0,40}' },
  ],
  seen: [{ url: 'https://zed.dev/docs/ai/overview', on: '2026-08' }],
}
