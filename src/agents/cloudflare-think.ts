import type { AgentEntry } from '../model/agent.ts'

export const cloudflareThink: AgentEntry = {
  id: 'cloudflare-think',
  name: 'Think',
  vendor: 'Cloudflare',
  home: 'https://github.com/cloudflare/agents',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 298805081, login: 'agent-think[bot]', as: 'agent' },
    { kind: 'email', is: 'think@cloudflare.dev', as: 'agent' },
  ],
  seen: [{ url: 'https://github.com/cloudflare/agents', on: '2026-08' }],
}
