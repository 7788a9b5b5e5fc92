import type { AgentEntry } from '../model/agent.ts'

export const cloudflarePages: AgentEntry = {
  id: 'cloudflare-pages',
  name: 'Cloudflare Workers and Pages',
  vendor: 'Cloudflare',
  home: 'https://developers.cloudflare.com/pages/configuration/git-integration/',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 73139402, login: 'cloudflare-workers-and-pages[bot]', as: 'automation' },
    { kind: 'email', is: '73139402+cloudflare-workers-and-pages[bot]@users.noreply.github.com', as: 'automation' },
  ],
  seen: [{ url: 'https://developers.cloudflare.com/pages/configuration/git-integration/', on: '2026-08' }],
}
