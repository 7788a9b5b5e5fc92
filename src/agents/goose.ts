import type { AgentEntry } from '../model/agent.ts'

export const goose: AgentEntry = {
  id: 'goose',
  name: 'goose',
  vendor: 'Block',
  home: 'https://block.github.io/goose/',
  kind: 'agent',
  marks: [
    { kind: 'email', is: 'opensource@block.xyz', name: 'goose', as: 'agent' },
    { kind: 'name', matches: 'goose(?: (?:ai|agent))?(?:[(:@/,].{0,40})?' },
    { kind: 'command', words: ['goose', 'run'] },
  ],
  seen: [{ url: 'https://github.com/block/goose', on: '2026-08' }],
}
