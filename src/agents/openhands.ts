import type { AgentEntry } from '../model/agent.ts'

export const openhands: AgentEntry = {
  id: 'openhands',
  name: 'OpenHands',
  vendor: 'All Hands AI',
  home: 'https://openhands.dev',
  kind: 'agent',
  marks: [
    { kind: 'account', id: null, login: 'openhands-agent', as: 'agent' },
    { kind: 'account', id: null, login: 'openhands-ai[bot]', as: 'agent' },
    { kind: 'email', is: 'openhands@all-hands.dev', as: 'agent' },
    { kind: 'email', is: 'contact@all-hands.dev', name: 'openhands bot', as: 'agent' },
    { kind: 'email', is: 'opendevin@all-hands.dev', as: 'agent' },
    { kind: 'email', is: 'opendevin@opendevin.ai', as: 'agent' },
    { kind: 'email', is: 'bot@opendevin.com', as: 'agent' },
    { kind: 'email', is: 'openhands@example.com', as: 'agent' },
    { kind: 'email', is: 'openhands-claude@all-hands.dev', as: 'agent' },
    { kind: 'author-name', matches: 'openhands(?:-(?:claude|gemini|gpt|agent).{0,40})?', as: 'agent' },
    { kind: 'branch', matches: String.raw`openhands-fix-(?:issue|pr)-\d{1,9}.{0,40}`, as: 'agent' },
    { kind: 'app', slug: 'openhands-ai', as: 'agent' },
    { kind: 'name', matches: 'open-?hands(?:[ (:@/,-].{0,60})?' },
    { kind: 'action', uses: 'openhands/openhands/.github/workflows/openhands-resolver.yml' },
    { kind: 'command', words: ['openhands'] },
  ],
  seen: [{ url: 'https://github.com/OpenHands/OpenHands', on: '2026-08' }],
}
