import type { AgentEntry } from '../model/agent.ts'

export const codeScanning: AgentEntry = {
  id: 'code-scanning',
  name: 'GitHub code scanning',
  vendor: 'GitHub',
  home: 'https://docs.github.com/en/code-security/code-scanning',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 62310815, login: 'github-advanced-security[bot]', as: 'automation' },
    { kind: 'email', is: '62310815+github-advanced-security[bot]@users.noreply.github.com', as: 'automation' },
  ],
  seen: [{ url: 'https://docs.github.com/en/code-security/code-scanning', on: '2026-08' }],
}
