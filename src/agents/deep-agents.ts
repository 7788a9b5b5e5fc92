import type { AgentEntry } from '../model/agent.ts'

export const deepAgents: AgentEntry = {
  id: 'deep-agents',
  name: 'Deep Agents',
  vendor: 'LangChain',
  home: 'https://github.com/langchain-ai/deepagents',
  kind: 'agent',
  marks: [
    {
      kind: 'text',
      matches: String.raw`(?:created|generated) with \[deep\s{1,3}agents(?:\s{1,3}cli)?\]\(https?://[^)\s]{1,200}\)`,
      as: 'agent',
    },
    { kind: 'name', matches: 'deep ?agents(?: cli)?(?:[ (:@/,-].{0,60})?' },
  ],
  seen: [{ url: 'https://github.com/langchain-ai/langgraph', on: '2026-08' }],
}
