import type { AgentEntry } from '../model/agent.ts'

export const mergeQueue: AgentEntry = {
  id: 'merge-queue',
  name: 'GitHub merge queue',
  vendor: 'GitHub',
  home: 'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 118344674, login: 'github-merge-queue[bot]', as: 'automation' },
    { kind: 'email', is: '118344674+github-merge-queue[bot]@users.noreply.github.com', as: 'automation' },
  ],
  seen: [
    {
      url: 'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue',
      on: '2026-08',
    },
  ],
}
