import type { AgentEntry } from '../model/agent.ts'

export const hermes: AgentEntry = {
  id: 'hermes',
  name: 'Hermes Agent',
  vendor: 'Nous Research',
  home: 'https://nousresearch.com',
  kind: 'agent',
  marks: [
    { kind: 'email', is: 'agent@nosresearch.com', as: 'agent' },
    { kind: 'email', is: 'agent@nousresearch.com', as: 'agent' },
    { kind: 'email', is: 'hermes@nousresearch.com', as: 'agent' },
    { kind: 'author-name', matches: 'hermes agent', as: 'agent' },
    { kind: 'name', matches: 'hermes(?: agent.{0,30})?' },
  ],
  seen: [{ url: 'https://github.com/NousResearch', on: '2026-08' }],
}
