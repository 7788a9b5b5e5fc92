import type { AgentEntry } from '../model/agent.ts'

export const googleAutomation: AgentEntry = {
  id: 'google-automation',
  name: 'Google repository automation',
  vendor: 'Google',
  home: 'https://github.com/googleapis/repo-automation-bots',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 44816363, login: 'yoshi-automation', as: 'automation' },
    { kind: 'account', id: 78513119, login: 'gcf-owl-bot[bot]', as: 'automation' },
    { kind: 'account', id: null, login: 'release-please-bot', as: 'automation' },
    { kind: 'email', is: 'yoshi-automation@google.com', as: 'automation' },
    { kind: 'email', is: '44816363+yoshi-automation@users.noreply.github.com', as: 'automation' },
    { kind: 'email', is: '78513119+gcf-owl-bot[bot]@users.noreply.github.com', as: 'automation' },
  ],
  seen: [{ url: 'https://github.com/googleapis/repo-automation-bots', on: '2026-08' }],
}
