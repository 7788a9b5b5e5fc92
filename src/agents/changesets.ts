import type { AgentEntry } from '../model/agent.ts'

export const changesets: AgentEntry = {
  id: 'changesets',
  name: 'Changesets bots',
  vendor: 'Changesets',
  home: 'https://github.com/changesets/bot',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 288406890, login: 'changesets-release[bot]', as: 'automation' },
    { kind: 'account', id: 282382982, login: 'changesets[bot]', as: 'automation' },
    { kind: 'account', id: null, login: 'changeset-bot[bot]', as: 'automation' },
    { kind: 'email', is: '288406890+changesets-release[bot]@users.noreply.github.com', as: 'automation' },
    { kind: 'email', is: '282382982+changesets[bot]@users.noreply.github.com', as: 'automation' },
  ],
  seen: [{ url: 'https://github.com/changesets/bot', on: '2026-08' }],
}
