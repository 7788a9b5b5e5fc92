import type { AgentEntry } from '../model/agent.ts'

export const codegen: AgentEntry = {
  id: 'codegen',
  name: 'Codegen',
  vendor: 'Codegen',
  home: 'https://codegen.com',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 131295404, login: 'codegen-sh[bot]', as: 'agent' },
    { kind: 'account', id: null, login: 'codegen-bot', as: 'agent' },
    { kind: 'email', is: '131295404+codegen-sh[bot]@users.noreply.github.com', as: 'agent' },
    { kind: 'email', is: 'team+codegenbot@codegen.sh', as: 'agent' },
    { kind: 'branch', matches: String.raw`codegen-bot/[\w./-]{3,200}`, as: 'agent' },
    { kind: 'app', slug: 'codegen-sh', as: 'agent' },
  ],
  seen: [{ url: 'https://github.com/codegen-sh/codegen', on: '2026-08' }],
}
