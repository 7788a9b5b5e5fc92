import type { AgentEntry } from '../model/agent.ts'

export const dependabot: AgentEntry = {
  id: 'dependabot',
  name: 'Dependabot',
  vendor: 'GitHub',
  home: 'https://docs.github.com/en/code-security/dependabot',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 49699333, login: 'dependabot[bot]', as: 'automation' },
    { kind: 'account', id: 27856297, login: 'dependabot-preview[bot]', as: 'automation' },
    { kind: 'email', is: 'support@dependabot.com', as: 'automation' },
    { kind: 'email', is: 'dependabot[bot]@users.noreply.github.com', as: 'automation' },
    { kind: 'email', is: '49699333+dependabot[bot]@users.noreply.github.com', as: 'automation' },
    { kind: 'email', is: '27856297+dependabot-preview[bot]@users.noreply.github.com', as: 'automation' },
  ],
  seen: [{ url: 'https://docs.github.com/en/code-security/dependabot', on: '2026-08' }],
}
