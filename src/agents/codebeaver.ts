import type { AgentEntry } from '../model/agent.ts'

export const codebeaver: AgentEntry = {
  id: 'codebeaver',
  name: 'CodeBeaver',
  vendor: 'CodeBeaver',
  home: 'https://codebeaver.ai',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 192081515, login: 'codebeaver-ai[bot]', as: 'agent' },
    { kind: 'email', is: '192081515+codebeaver-ai[bot]@users.noreply.github.com', as: 'agent' },
    { kind: 'app', slug: 'codebeaver-ai', as: 'agent' },
  ],
  seen: [{ url: 'https://github.com/apps/codebeaver-ai', on: '2026-08' }],
}
