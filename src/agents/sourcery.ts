import type { AgentEntry } from '../model/agent.ts'

export const sourcery: AgentEntry = {
  id: 'sourcery',
  name: 'Sourcery',
  vendor: 'Sourcery',
  home: 'https://sourcery.ai',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 58596630, login: 'sourcery-ai[bot]', as: 'assist' },
    { kind: 'email', is: '58596630+sourcery-ai[bot]@users.noreply.github.com', as: 'assist' },
    { kind: 'app', slug: 'sourcery-ai', as: 'agent' },
  ],
  seen: [{ url: 'https://docs.sourcery.ai', on: '2026-08' }],
}
