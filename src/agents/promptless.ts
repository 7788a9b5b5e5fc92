import type { AgentEntry } from '../model/agent.ts'

export const promptless: AgentEntry = {
  id: 'promptless',
  name: 'Promptless',
  vendor: 'Promptless',
  home: 'https://promptless.ai',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 179508745, login: 'promptless[bot]', as: 'agent' },
    { kind: 'app', slug: 'promptless', as: 'agent' },
  ],
  seen: [{ url: 'https://github.com/assistant-ui/assistant-ui', on: '2026-08' }],
}
