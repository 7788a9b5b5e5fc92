import type { AgentEntry } from '../model/agent.ts'

export const stainless: AgentEntry = {
  id: 'stainless',
  name: 'Stainless',
  vendor: 'Stainless',
  home: 'https://www.stainless.com',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 142633134, login: 'stainless-app[bot]', as: 'automation' },
    { kind: 'email', is: '142633134+stainless-app[bot]@users.noreply.github.com', as: 'automation' },
    { kind: 'account', id: 107565488, login: 'stainless-bot', as: 'automation' },
    { kind: 'email', is: 'dev@stainlessapi.com', as: 'automation' },
    { kind: 'email', is: 'dev+git@stainlessapi.com', as: 'automation' },
  ],
  seen: [{ url: 'https://www.stainless.com', on: '2026-08' }],
}
