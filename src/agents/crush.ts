import type { AgentEntry } from '../model/agent.ts'

export const crush: AgentEntry = {
  id: 'crush',
  name: 'Crush',
  vendor: 'Charm',
  home: 'https://github.com/charmbracelet/crush',
  kind: 'agent',
  marks: [
    { kind: 'email', is: 'crush@charm.land', as: 'agent' },
    { kind: 'email', is: 'noreply@termai.io', as: 'agent' },
    { kind: 'trailer', key: 'co-authored-by', matches: '(?:💘 )?(?:charm )?crush', as: 'agent' },
    { kind: 'text', matches: String.raw`(?:💘 )?generated with (?:\[?crush\]?\(https?://[^)\s]{1,80}\)|crush\b)`, as: 'agent' },
    { kind: 'name', matches: '(?:charm )?crush(?:[ (:@/,-].{0,60})?' },
    { kind: 'name', matches: '.{1,40} via crush.{0,40}' },
    { kind: 'command', words: ['crush'] },
  ],
  seen: [{ url: 'https://github.com/charmbracelet/crush', on: '2026-08' }],
}
