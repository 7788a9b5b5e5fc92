import type { AgentEntry } from '../model/agent.ts'

export const glm: AgentEntry = {
  id: 'glm',
  name: 'GLM',
  vendor: 'Z.ai',
  home: 'https://z.ai',
  kind: 'agent',
  marks: [
    { kind: 'email', is: 'noreply@z.ai', as: 'agent' },
    { kind: 'author-name', matches: String.raw`glm[- ]?\d.{0,20}`, as: 'agent' },
    { kind: 'name', matches: String.raw`glm-?\d.{0,30}` },
  ],
  seen: [{ url: 'https://docs.z.ai', on: '2026-08' }],
}
