import type { AgentEntry } from '../model/agent.ts'

export const vercelAiSdk: AgentEntry = {
  id: 'vercel-ai-sdk',
  name: 'AI SDK release bot',
  vendor: 'Vercel',
  home: 'https://github.com/vercel/ai',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 225926702, login: 'vercel-ai-sdk[bot]', as: 'automation' },
    { kind: 'email', is: '225926702+vercel-ai-sdk[bot]@users.noreply.github.com', as: 'automation' },
  ],
  seen: [{ url: 'https://github.com/vercel/ai', on: '2026-08' }],
}
