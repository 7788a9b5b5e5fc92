import type { AgentEntry } from '../model/agent.ts'

export const orchestratorBuild: AgentEntry = {
  id: 'orchestrator-build',
  name: 'Orchestrator build',
  vendor: 'private',
  home: 'https://github.com/apps/orchestrator-build',
  kind: 'ambiguous',
  marks: [
    { kind: 'account', id: 270406749, login: 'orchestrator-build[bot]', as: 'hint' },
    { kind: 'email', is: '270406749+orchestrator-build[bot]@users.noreply.github.com', as: 'hint' },
  ],
  seen: [{ url: 'https://github.com/apps/orchestrator-build', on: '2026-08' }],
}
