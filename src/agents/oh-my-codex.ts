import type { AgentEntry } from '../model/agent.ts'

export const ohMyCodex: AgentEntry = {
  id: 'oh-my-codex',
  name: 'oh-my-codex',
  vendor: 'Yeachan Heo',
  home: 'https://github.com/Yeachan-Heo/oh-my-codex',
  kind: 'agent',
  marks: [{ kind: 'email', is: 'omx@oh-my-codex.dev', as: 'agent' }],
  seen: [{ url: 'https://github.com/musistudio/claude-code-router', on: '2026-08' }],
}
