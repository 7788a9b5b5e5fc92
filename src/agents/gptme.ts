import type { AgentEntry } from '../model/agent.ts'

export const gptme: AgentEntry = {
  id: 'gptme',
  name: 'gptme',
  vendor: 'gptme',
  home: 'https://github.com/gptme/gptme',
  kind: 'agent',
  marks: [
    { kind: 'email', is: 'bob@superuserlabs.org', as: 'agent' },
    { kind: 'email', is: 'bob@gptme.org', as: 'agent' },
    { kind: 'email', is: 'bob@timeto.build', as: 'agent' },
    { kind: 'name', matches: 'gptme(?:[ (:@/,-].{0,40})?' },
    { kind: 'text', matches: String.raw`generated with \[gptme\]\(https://github\.com/\S{1,60}\)`, as: 'agent' },
  ],
  seen: [
    { url: 'https://github.com/gptme/gptme', on: '2026-08' },
    { url: 'https://github.com/TimeToBuildBob', on: '2026-08' },
  ],
}
