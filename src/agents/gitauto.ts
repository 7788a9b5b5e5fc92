import type { AgentEntry } from '../model/agent.ts'

export const gitauto: AgentEntry = {
  id: 'gitauto',
  name: 'GitAuto',
  vendor: 'GitAuto',
  home: 'https://gitauto.ai',
  kind: 'agent',
  marks: [
    { kind: 'account', id: null, login: 'gitauto-ai[bot]', as: 'agent' },
    { kind: 'app', slug: 'gitauto-ai', as: 'agent' },
  ],
  seen: [{ url: 'https://github.com/apps/gitauto-ai', on: '2026-05' }],
}
