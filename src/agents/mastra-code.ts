import type { AgentEntry } from '../model/agent.ts'

export const mastraCode: AgentEntry = {
  id: 'mastra-code',
  name: 'Mastra Code',
  vendor: 'Mastra',
  home: 'https://mastra.ai',
  kind: 'agent',
  marks: [
    { kind: 'email', is: 'noreply@mastra.ai', as: 'agent' },
    { kind: 'name', matches: 'mastra ?code(?:[ (:@/,-].{0,60})?' },
  ],
  seen: [{ url: 'https://github.com/browserbase/stagehand', on: '2026-08' }],
}
