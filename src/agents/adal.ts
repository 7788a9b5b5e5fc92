import type { AgentEntry } from '../model/agent.ts'

export const adal: AgentEntry = {
  id: 'adal',
  name: 'AdaL',
  vendor: 'SylphAI',
  home: 'https://sylph.ai',
  kind: 'agent',
  marks: [
    { kind: 'email', is: 'adal@sylph.ai', as: 'agent' },
    { kind: 'name', matches: 'adal(?:[ (:@/,-].{0,40})?' },
  ],
  seen: [{ url: 'https://github.com/awslabs/mcp', on: '2026-08' }],
}
