import type { AgentEntry } from '../model/agent.ts'

export const openSwe: AgentEntry = {
  id: 'open-swe',
  name: 'Open SWE',
  vendor: 'LangChain',
  home: 'https://github.com/langchain-ai/open-swe',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 215916821, login: 'open-swe[bot]', as: 'agent' },
    { kind: 'email', is: 'open-swe@users.noreply.github.com', as: 'agent' },
    { kind: 'email', is: 'open-swe-dev@users.noreply.github.com', as: 'agent' },
    { kind: 'app', slug: 'open-swe', as: 'agent' },
    { kind: 'name', matches: 'open[ -]?swe(?:[ (:@/,-].{0,40})?' },
  ],
  seen: [
    { url: 'https://github.com/langchain-ai/open-swe', on: '2026-08' },
    { url: 'https://github.com/crewAIInc/crewAI', on: '2026-08' },
  ],
}
