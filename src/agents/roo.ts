import type { AgentEntry } from '../model/agent.ts'

export const roo: AgentEntry = {
  id: 'roo',
  name: 'Roo Code',
  vendor: 'Roo Code',
  home: 'https://roocode.com',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 219738659, login: 'roomote[bot]', as: 'agent' },
    { kind: 'account', id: 263205322, login: 'roomote[bot]', as: 'agent' },
    { kind: 'account', id: 301996811, login: 'roomote[bot]', as: 'agent' },
    { kind: 'email', is: 'roomote@roocode.com', as: 'agent' },
    { kind: 'email', is: 'roomote@roomote.dev', as: 'agent' },
    { kind: 'email', is: '219738659+roomote[bot]@users.noreply.github.com', as: 'agent' },
    { kind: 'email', is: '263205322+roomote[bot]@users.noreply.github.com', as: 'agent' },
    { kind: 'email', is: '301996811+roomote[bot]@users.noreply.github.com', as: 'agent' },
    { kind: 'author-name', matches: String.raw`roomote(?:-v0)?\[bot\]`, as: 'agent' },
    { kind: 'author-name', matches: 'roomote(?: (?:agent|bot))?', as: 'agent' },
    { kind: 'email', is: 'roo@roocode.com', name: 'roo(?: code)?', as: 'agent' },
    { kind: 'app', slug: 'roomote', as: 'agent' },
    { kind: 'name', matches: 'roo(?: ?code)?(?:[ (:@/,-].{0,40})?' },
  ],
  seen: [{ url: 'https://github.com/RooCodeInc/Roo-Code', on: '2026-05' }],
}
