import type { AgentEntry } from '../model/agent.ts'

export const cherryPickBot: AgentEntry = {
  id: 'cherry-pick-bot',
  name: 'Cherry-pick bots',
  vendor: 'Google and others',
  home: 'https://github.com/googleapis/repo-automation-bots',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 98988430, login: 'gcp-cherry-pick-bot[bot]', as: 'automation' },
    { kind: 'account', id: 231928284, login: 'argo-cd-cherry-pick-bot[bot]', as: 'automation' },
    { kind: 'email', is: '98988430+gcp-cherry-pick-bot[bot]@users.noreply.github.com', as: 'automation' },
    { kind: 'email', is: '231928284+argo-cd-cherry-pick-bot[bot]@users.noreply.github.com', as: 'automation' },
  ],
  seen: [{ url: 'https://github.com/googleapis/repo-automation-bots', on: '2026-08' }],
}
