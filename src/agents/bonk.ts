import type { AgentEntry } from '../model/agent.ts'

export const bonk: AgentEntry = {
  id: 'bonk',
  name: 'Bonk',
  vendor: 'Cloudflare',
  home: 'https://github.com/ask-bonk/ask-bonk',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 249159057, login: 'ask-bonk[bot]', as: 'agent' },
    { kind: 'email', is: '249159057+ask-bonk[bot]@users.noreply.github.com', as: 'agent' },
    { kind: 'app', slug: 'ask-bonk', as: 'agent' },
    { kind: 'action', uses: 'ask-bonk/ask-bonk/github' },
  ],
  seen: [{ url: 'https://github.com/ask-bonk/ask-bonk', on: '2026-08' }],
}
