import type { AgentEntry } from '../model/agent.ts'

export const devx: AgentEntry = {
  id: 'devx',
  name: 'devx',
  vendor: 'Shopify',
  home: 'https://shopify.engineering',
  kind: 'agent',
  marks: [{ kind: 'name', matches: String.raw`devx/[\w-]{8,80}` }],
  seen: [{ url: 'https://shopify.engineering', on: '2026-08' }],
}
