import type { AgentEntry } from '../model/agent.ts'

export const vercelBot: AgentEntry = {
  id: 'vercel-bot',
  name: 'Vercel',
  vendor: 'Vercel',
  home: 'https://vercel.com/docs/git/vercel-for-github',
  kind: 'ambiguous',
  marks: [
    { kind: 'account', id: 35613825, login: 'vercel[bot]', as: 'hint' },
    { kind: 'email', is: '35613825+vercel[bot]@users.noreply.github.com', as: 'hint' },
  ],
  seen: [{ url: 'https://vercel.com/docs/git/vercel-for-github', on: '2026-08' }],
}
