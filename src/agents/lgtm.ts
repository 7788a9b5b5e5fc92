import type { AgentEntry } from '../model/agent.ts'

export const lgtm: AgentEntry = {
  id: 'lgtm',
  name: 'LGTM',
  vendor: 'Semmle',
  home: 'https://github.com/apps/lgtm-com',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 43144390, login: 'lgtm-com[bot]', as: 'automation' },
    { kind: 'email', is: '43144390+lgtm-com[bot]@users.noreply.github.com', as: 'automation' },
  ],
  seen: [{ url: 'https://github.com/apps/lgtm-com', on: '2026-08' }],
}
