import type { AgentEntry } from '../model/agent.ts'

export const pi: AgentEntry = {
  id: 'pi',
  name: 'pi',
  vendor: 'Pi',
  home: 'https://pi.dev',
  kind: 'agent',
  marks: [
    { kind: 'email', is: 'noreply@pi.dev', as: 'agent' },
    { kind: 'author-name', matches: String.raw`.{1,100} \((?:via )?pi coding agent\)`, as: 'agent' },
    { kind: 'name', matches: String.raw`pi(?: coding agent)?(?: ?\([^()]{1,60}\))?` },
    { kind: 'name', matches: '.{1,40} via pi' },
  ],
  seen: [{ url: 'https://github.com/badlogic/pi-mono', on: '2026-08' }],
}
