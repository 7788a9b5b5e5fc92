import type { AgentEntry } from '../model/agent.ts'

export const aikido: AgentEntry = {
  id: 'aikido',
  name: 'Aikido AutoFix',
  vendor: 'Aikido',
  home: 'https://www.aikido.dev',
  kind: 'ambiguous',
  marks: [
    { kind: 'account', id: 119856028, login: 'aikido-autofix[bot]', as: 'hint' },
    { kind: 'email', is: '119856028+aikido-autofix[bot]@users.noreply.github.com', as: 'hint' },
  ],
  seen: [{ url: 'https://www.aikido.dev', on: '2026-08' }],
}
