import type { AgentEntry } from '../model/agent.ts'

export const mux: AgentEntry = {
  id: 'mux',
  name: 'Mux',
  vendor: 'Coder',
  home: 'https://github.com/coder/mux',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 264182336, login: 'mux-bot[bot]', as: 'agent' },
    { kind: 'account', id: null, login: 'mux-auto-cleanup[bot]', as: 'agent' },
    { kind: 'account', id: null, login: 'mux[bot]', as: 'agent' },
    { kind: 'email', is: 'mux-bot@coder.com', as: 'agent' },
    { kind: 'email', is: 'bot@mux.coder.com', as: 'agent' },
    { kind: 'email', is: 'auto-cleanup-agent@mux.coder.com', as: 'agent' },
    { kind: 'email', is: 'noreply@coder.com', name: 'c?mux|xum', as: 'agent' },
    { kind: 'email', is: 'mux-auto-cleanup@coder.com', as: 'agent' },
    { kind: 'email', is: 'mux-auto-cleanup@users.noreply.github.com', as: 'agent' },
    {
      kind: 'text',
      matches: String.raw`(?:^|\n)[\s>*_-]{0,8}generated with \[?\x60?(?:c?mux|xum)\x60?\]?(?:\(https://\S{1,80}\))?[*_]{0,2}\s{0,3}(?:[•·.]|\n|$)`,
      as: 'agent',
    },
    { kind: 'text', matches: '<!-- mux-attribution: ', as: 'agent' },
    { kind: 'name', matches: '(?:c?mux|xum)(?:[ (:@/,-].{0,60})?' },
  ],
  seen: [{ url: 'https://github.com/coder/mux', on: '2026-08' }],
}
