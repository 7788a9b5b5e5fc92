import type { AgentEntry } from '../model/agent.ts'

export const sisyphus: AgentEntry = {
  id: 'sisyphus',
  name: 'Sisyphus',
  vendor: 'Sisyphus Labs',
  home: 'https://sisyphuslabs.ai',
  kind: 'agent',
  marks: [
    { kind: 'email', is: 'sisyphus@opencode.ai', as: 'agent' },
    { kind: 'name', matches: 'sisyphus(?:[ (:@/,-].{0,40})?' },
  ],
  seen: [
    { url: 'https://sisyphuslabs.ai', on: '2026-08' },
    { url: 'https://github.com/redis/redis-py', on: '2026-08' },
  ],
}
