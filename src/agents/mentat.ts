import type { AgentEntry } from '../model/agent.ts'

export const mentat: AgentEntry = {
  id: 'mentat',
  name: 'Mentat',
  vendor: 'AbanteAI',
  home: 'https://mentat.ai',
  kind: 'agent',
  marks: [
    { kind: 'account', id: null, login: 'mentatbot[bot]', as: 'agent' },
    { kind: 'app', slug: 'mentatbot', as: 'agent' },
  ],
  seen: [{ url: 'https://github.com/apps/mentatbot', on: '2026-05' }],
}
