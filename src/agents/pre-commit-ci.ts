import type { AgentEntry } from '../model/agent.ts'

export const preCommitCi: AgentEntry = {
  id: 'pre-commit-ci',
  name: 'pre-commit.ci',
  vendor: 'pre-commit',
  home: 'https://pre-commit.ci',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 66853113, login: 'pre-commit-ci[bot]', as: 'automation' },
    { kind: 'account', id: 117423508, login: 'pre-commit-ci-lite[bot]', as: 'automation' },
    { kind: 'email', is: '66853113+pre-commit-ci[bot]@users.noreply.github.com', as: 'automation' },
  ],
  seen: [{ url: 'https://pre-commit.ci', on: '2026-08' }],
}
