import type { AgentEntry } from '../model/agent.ts'

export const astrobot: AgentEntry = {
  id: 'astrobot',
  name: 'Astro house bots',
  vendor: 'Astro',
  home: 'https://github.com/withastro',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 108291165, login: 'astrobot-houston', as: 'automation' },
    { kind: 'account', id: null, login: 'fredkbot', as: 'automation' },
    { kind: 'account', id: null, login: 'houston-bot[bot]', as: 'automation' },
    { kind: 'email', is: '108291165+fredkbot@users.noreply.github.com', as: 'automation' },
    { kind: 'email', is: '108291165+astrobot-houston@users.noreply.github.com', as: 'automation' },
  ],
  seen: [{ url: 'https://github.com/withastro', on: '2026-08' }],
}
