import type { AgentEntry } from '../model/agent.ts'

export const weblate: AgentEntry = {
  id: 'weblate',
  name: 'Weblate',
  vendor: 'Weblate',
  home: 'https://weblate.org',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 1607653, login: 'weblate', as: 'automation' },
    { kind: 'email', is: 'noreply@weblate.org', as: 'automation' },
    { kind: 'email', is: 'hosted@weblate.org', as: 'automation' },
    { kind: 'email', is: '1607653+weblate@users.noreply.github.com', as: 'automation' },
  ],
  seen: [{ url: 'https://weblate.org', on: '2026-08' }],
}
