import type { AgentEntry } from '../model/agent.ts'

export const webFlow: AgentEntry = {
  id: 'web-flow',
  name: 'GitHub web flow',
  vendor: 'GitHub',
  home: 'https://docs.github.com/en/authentication/managing-commit-signature-verification/about-commit-signature-verification',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 19864447, login: 'web-flow', as: 'automation' },
    { kind: 'email', is: '19864447+web-flow@users.noreply.github.com', as: 'automation' },
  ],
  seen: [
    {
      url: 'https://docs.github.com/en/authentication/managing-commit-signature-verification/about-commit-signature-verification',
      on: '2026-08',
    },
  ],
}
