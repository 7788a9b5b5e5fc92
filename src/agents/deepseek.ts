import type { AgentEntry } from '../model/agent.ts'

export const deepseek: AgentEntry = {
  id: 'deepseek',
  name: 'DeepSeek',
  vendor: 'DeepSeek',
  home: 'https://www.deepseek.com',
  kind: 'agent',
  marks: [
    { kind: 'author-name', matches: String.raw`deepseek[ -]?(?:ai|[vr]\d|coder|chat)\b.{0,40}`, as: 'agent' },
    { kind: 'name', matches: 'deepseek.{0,40}' },
  ],
  seen: [{ url: 'https://api-docs.deepseek.com', on: '2026-08' }],
}
