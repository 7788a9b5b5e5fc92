import type { AgentEntry } from '../model/agent.ts'

export const langsmithFleet: AgentEntry = {
  id: 'langsmith-fleet',
  name: 'LangSmith Fleet',
  vendor: 'LangChain',
  home: 'https://docs.langchain.com/langsmith',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 242644093, login: 'langsmith-fleet[bot]', as: 'agent' },
    { kind: 'app', slug: 'langsmith-fleet', as: 'agent' },
  ],
  seen: [{ url: 'https://github.com/langchain-ai/langgraph', on: '2026-08' }],
}
