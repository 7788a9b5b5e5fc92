import type { AgentEntry } from '../model/agent.ts'

export const eonPulumiAgent: AgentEntry = {
  id: 'eon-pulumi-agent',
  name: 'eon-pulumi-agent',
  vendor: 'private',
  home: 'https://github.com/apps/eon-pulumi-agent',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 294618585, login: 'eon-pulumi-agent[bot]', as: 'agent' },
    { kind: 'email', is: '294618585+eon-pulumi-agent[bot]@users.noreply.github.com', as: 'agent' },
    { kind: 'app', slug: 'eon-pulumi-agent', as: 'agent' },
  ],
  seen: [{ url: 'https://github.com/apps/eon-pulumi-agent', on: '2026-08' }],
}
