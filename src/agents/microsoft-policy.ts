import type { AgentEntry } from '../model/agent.ts'

export const microsoftPolicy: AgentEntry = {
  id: 'microsoft-policy',
  name: 'Microsoft GitHub policy service',
  vendor: 'Microsoft',
  home: 'https://github.com/apps/microsoft-github-policy-service',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 77245923, login: 'microsoft-github-policy-service[bot]', as: 'automation' },
    { kind: 'email', is: '77245923+microsoft-github-policy-service[bot]@users.noreply.github.com', as: 'automation' },
  ],
  seen: [{ url: 'https://github.com/apps/microsoft-github-policy-service', on: '2026-08' }],
}
