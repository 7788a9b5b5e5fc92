import type { AgentEntry } from '../model/agent.ts'

export const dosu: AgentEntry = {
  id: 'dosu',
  name: 'Dosu',
  vendor: 'Dosu',
  home: 'https://dosu.dev',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 131922026, login: 'dosubot[bot]', as: 'agent' },
    { kind: 'app', slug: 'dosubot', as: 'agent' },
  ],
  seen: [{ url: 'https://github.com/assistant-ui/assistant-ui', on: '2026-08' }],
}
