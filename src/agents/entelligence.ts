import type { AgentEntry } from '../model/agent.ts'

export const entelligence: AgentEntry = {
  id: 'entelligence',
  name: 'Entelligence',
  vendor: 'Entelligence',
  home: 'https://entelligence.ai',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 174136889, login: 'entelligence-ai-pr-reviews[bot]', as: 'assist' },
    { kind: 'app', slug: 'entelligence-ai-pr-reviews', as: 'agent' },
  ],
  seen: [{ url: 'https://github.com/assistant-ui/assistant-ui', on: '2026-08' }],
}
