import type { AgentEntry } from '../model/agent.ts'

export const lovable: AgentEntry = {
  id: 'lovable',
  name: 'Lovable',
  vendor: 'Lovable',
  home: 'https://lovable.dev',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 159125892, login: 'gpt-engineer-app[bot]', as: 'agent' },
    { kind: 'email', is: '159125892+gpt-engineer-app[bot]@users.noreply.github.com', as: 'agent' },
    { kind: 'email', is: 'noreply@lovable.dev', as: 'agent' },
    { kind: 'trailer', key: 'x-lovable-edit-id', matches: String.raw`edt-[\w-]{8,80}`, as: 'agent' },
    { kind: 'app', slug: 'gpt-engineer-app', as: 'agent' },
    { kind: 'name', matches: 'lovable(?:[ (:@/,-].{0,40})?' },
  ],
  seen: [{ url: 'https://docs.lovable.dev', on: '2026-08' }],
}
