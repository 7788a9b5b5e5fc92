import type { AgentEntry } from '../model/agent.ts'

export const commandCode: AgentEntry = {
  id: 'command-code',
  name: 'Command Code',
  vendor: 'Command Code',
  home: 'https://commandcode.ai',
  kind: 'agent',
  marks: [
    { kind: 'email', is: 'noreply@commandcode.ai', as: 'agent' },
    { kind: 'name', matches: 'command ?code(?: ?bot)?(?:[ (:@/,-].{0,60})?' },
  ],
  seen: [
    { url: 'https://github.com/crewAIInc/crewAI', on: '2026-08' },
    { url: 'https://github.com/github/spec-kit', on: '2026-08' },
  ],
}
