import type { AgentEntry } from '../model/agent.ts'

export const qodana: AgentEntry = {
  id: 'qodana',
  name: 'Qodana',
  vendor: 'JetBrains',
  home: 'https://www.jetbrains.com/qodana/',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 139879315, login: 'qodana-bot', as: 'automation' },
    { kind: 'email', is: 'qodana-support@jetbrains.com', as: 'automation' },
    { kind: 'email', is: '139879315+qodana-bot@users.noreply.github.com', as: 'automation' },
    { kind: 'account', id: 163413896, login: 'qodana-cloud[bot]', as: 'automation' },
  ],
  seen: [{ url: 'https://www.jetbrains.com/qodana/', on: '2026-08' }],
}
