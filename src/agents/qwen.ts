import type { AgentEntry } from '../model/agent.ts'

export const qwen: AgentEntry = {
  id: 'qwen',
  name: 'Qwen Code',
  vendor: 'Alibaba',
  home: 'https://github.com/QwenLM/qwen-code',
  kind: 'agent',
  marks: [
    { kind: 'email', is: 'qwen-coder@alibabacloud.com', as: 'agent' },
    { kind: 'author-name', matches: String.raw`qwen[ -]?(?:code|coder|cli|\d).{0,30}`, as: 'agent' },
    { kind: 'name', matches: 'qwen(?:[ -].{0,60})?' },
    { kind: 'action', uses: 'qwenlm/qwen-code-action' },
    { kind: 'command', words: ['qwen'] },
  ],
  seen: [{ url: 'https://github.com/QwenLM/qwen-code', on: '2026-08' }],
}
