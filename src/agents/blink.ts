import type { AgentEntry } from '../model/agent.ts'

export const blink: AgentEntry = {
  id: 'blink',
  name: 'Blink',
  vendor: 'Coder',
  home: 'https://github.com/coder/blink',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 211532188, login: 'blink-so[bot]', as: 'agent' },
    { kind: 'account', id: 237617714, login: 'blinkagent[bot]', as: 'agent' },
    { kind: 'app', slug: 'blink-so', as: 'agent' },
    { kind: 'app', slug: 'blinkagent', as: 'agent' },
  ],
  seen: [{ url: 'https://github.com/coder/mux', on: '2026-08' }],
}
