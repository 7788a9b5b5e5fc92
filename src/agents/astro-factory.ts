import type { AgentEntry } from '../model/agent.ts'

export const astroFactory: AgentEntry = {
  id: 'astro-factory',
  name: 'astro-factory',
  vendor: 'private',
  home: 'https://github.com/apps/astro-factory',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 316791938, login: 'astro-factory[bot]', as: 'agent' },
    { kind: 'email', is: '316791938+astro-factory[bot]@users.noreply.github.com', as: 'agent' },
    { kind: 'app', slug: 'astro-factory', as: 'agent' },
  ],
  seen: [{ url: 'https://github.com/apps/astro-factory', on: '2026-08' }],
}
