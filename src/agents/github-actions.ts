import type { AgentEntry } from '../model/agent.ts'

export const githubActions: AgentEntry = {
  id: 'github-actions',
  name: 'GitHub Actions',
  vendor: 'GitHub',
  home: 'https://docs.github.com/en/actions/concepts/security/github_token',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 41898282, login: 'github-actions[bot]', as: 'automation' },
    { kind: 'email', is: 'action@github.com', as: 'automation' },
    { kind: 'email', is: 'actions@github.com', as: 'automation' },
    { kind: 'email', is: 'github-actions@github.com', as: 'automation' },
    { kind: 'email', is: 'github-actions[bot]@users.noreply.github.com', as: 'automation' },
    { kind: 'email', is: '41898282+github-actions[bot]@users.noreply.github.com', as: 'automation' },
  ],
  seen: [{ url: 'https://docs.github.com/en/actions/concepts/security/github_token', on: '2026-08' }],
}
