import type { AgentEntry } from '../model/agent.ts'

export const pullfrog: AgentEntry = {
  id: 'pullfrog',
  name: 'Pullfrog',
  vendor: 'Pullfrog',
  home: 'https://pullfrog.com',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 226033991, login: 'pullfrog[bot]', as: 'agent' },
    { kind: 'app', slug: 'pullfrog', as: 'agent' },
    { kind: 'name', matches: 'pullfrog(?:[ (:@/,-].{0,40})?' },
  ],
  seen: [
    { url: 'https://github.com/unkeyed/unkey', on: '2026-08' },
    { url: 'https://github.com/Effect-TS/effect', on: '2026-08' },
  ],
}
