import type { AgentEntry } from '../model/agent.ts'

export const augment: AgentEntry = {
  id: 'augment',
  name: 'Augment',
  vendor: 'Augment Code',
  home: 'https://augmentcode.com',
  kind: 'agent',
  marks: [
    { kind: 'email', is: 'noreply@augmentcode.com', as: 'agent' },
    { kind: 'name', matches: 'augment(?: ?code| agent)(?:[ (:@/,-].{0,40})?' },
    { kind: 'name', matches: 'auggie' },
    { kind: 'command', words: ['auggie'] },
  ],
  seen: [{ url: 'https://docs.augmentcode.com', on: '2026-08' }],
}
