import type { AgentEntry } from '../model/agent.ts'

export const coderabbit: AgentEntry = {
  id: 'coderabbit',
  name: 'CodeRabbit',
  vendor: 'CodeRabbit',
  home: 'https://coderabbit.ai',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 136622811, login: 'coderabbitai[bot]', as: 'assist' },
    { kind: 'email', is: '136622811+coderabbitai[bot]@users.noreply.github.com', as: 'assist' },
    { kind: 'email', is: 'noreply@coderabbit.ai', as: 'assist' },
    { kind: 'app', slug: 'coderabbitai', as: 'agent' },
    { kind: 'name', matches: 'code ?rabbit(?: ?ai)?.{0,30}' },
  ],
  seen: [{ url: 'https://docs.coderabbit.ai', on: '2026-08' }],
}
