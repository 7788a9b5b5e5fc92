import type { AgentEntry } from '../model/agent.ts'

export const autofixCi: AgentEntry = {
  id: 'autofix-ci',
  name: 'autofix.ci',
  vendor: 'autofix.ci',
  home: 'https://autofix.ci',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 114827586, login: 'autofix-ci[bot]', as: 'automation' },
    { kind: 'email', is: '114827586+autofix-ci[bot]@users.noreply.github.com', as: 'automation' },
  ],
  seen: [{ url: 'https://autofix.ci', on: '2026-08' }],
}
