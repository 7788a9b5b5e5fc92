import type { AgentEntry } from '../model/agent.ts'

export const qodo: AgentEntry = {
  id: 'qodo',
  name: 'Qodo',
  vendor: 'Qodo',
  home: 'https://qodo.ai',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 151058649, login: 'qodo-merge-pro[bot]', as: 'assist' },
    { kind: 'email', is: '151058649+qodo-merge-pro[bot]@users.noreply.github.com', as: 'assist' },
    { kind: 'name', matches: 'qodo.{0,40}' },
    { kind: 'action', uses: 'qodo-ai/pr-agent' },
    { kind: 'action', uses: 'codium-ai/pr-agent' },
  ],
  seen: [{ url: 'https://github.com/qodo-ai/pr-agent', on: '2026-08' }],
}
