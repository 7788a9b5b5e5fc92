import type { AgentEntry } from '../model/agent.ts'

export const amp: AgentEntry = {
  id: 'amp',
  name: 'Amp',
  vendor: 'Amp',
  home: 'https://ampcode.com',
  kind: 'agent',
  marks: [
    { kind: 'email', is: 'amp@ampcode.com', as: 'agent' },
    { kind: 'trailer', key: 'amp-thread-id', matches: String.raw`(?:https://ampcode\.com/threads/)?T-[\w-]{1,80}`, as: 'agent', log: true },
    { kind: 'trailer', key: 'amp-thread', matches: String.raw`(?:https://ampcode\.com/threads/)?T-[\w-]{1,80}`, as: 'agent', log: true },
    { kind: 'text', matches: String.raw`https://ampcode\.com/threads/T-[\w-]{1,80}`, as: 'agent', log: true },
    { kind: 'name', matches: '(?:sourcegraph )?amp(?:[ -]?code)?(?:[ (:@/,].{0,60})?' },
    { kind: 'command', words: ['amp'] },
  ],
  seen: [{ url: 'https://ampcode.com/manual', on: '2026-08' }],
}
