import type { AgentEntry } from '../model/agent.ts'

export const ibmBob: AgentEntry = {
  id: 'ibm-bob',
  name: 'IBM Bob',
  vendor: 'IBM',
  home: 'https://www.ibm.com/products/bob',
  kind: 'agent',
  marks: [{ kind: 'name', matches: 'ibm bob(?:[ (:@/,-].{0,80})?' }],
  seen: [{ url: 'https://github.com/github/spec-kit', on: '2026-08' }],
}
