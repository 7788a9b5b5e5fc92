import type { AgentEntry } from '../model/agent.ts'

export const continueDev: AgentEntry = {
  id: 'continue',
  name: 'Continue',
  vendor: 'Continue',
  home: 'https://continue.dev',
  kind: 'agent',
  marks: [
    { kind: 'email', is: 'noreply@continue.dev', as: 'agent' },
    { kind: 'account', id: 230936708, login: 'continue[bot]', as: 'agent' },
    { kind: 'account', id: 230944351, login: 'continue-staging[bot]', as: 'agent' },
    { kind: 'email', is: 'agent@continue.dev', as: 'agent' },
    { kind: 'name', matches: String.raw`continue\.dev` },
    { kind: 'command', words: ['cn', '-p'] },
  ],
  seen: [{ url: 'https://github.com/continuedev/continue', on: '2026-08' }],
}
