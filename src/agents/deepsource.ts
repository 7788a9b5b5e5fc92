import type { AgentEntry } from '../model/agent.ts'

export const deepsource: AgentEntry = {
  id: 'deepsource',
  name: 'DeepSource autofix',
  vendor: 'DeepSource',
  home: 'https://deepsource.com',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 42547082, login: 'deepsource-autofix[bot]', as: 'automation' },
    { kind: 'email', is: '42547082+deepsource-autofix[bot]@users.noreply.github.com', as: 'automation' },
  ],
  seen: [{ url: 'https://deepsource.com', on: '2026-08' }],
}
