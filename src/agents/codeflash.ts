import type { AgentEntry } from '../model/agent.ts'

export const codeflash: AgentEntry = {
  id: 'codeflash',
  name: 'Codeflash',
  vendor: 'Codeflash',
  home: 'https://codeflash.ai',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 148906541, login: 'codeflash-ai[bot]', as: 'agent' },
    { kind: 'email', is: '148906541+codeflash-ai[bot]@users.noreply.github.com', as: 'agent' },
    { kind: 'branch', matches: String.raw`codeflash/[\w./-]{3,200}`, as: 'agent' },
    { kind: 'app', slug: 'codeflash-ai', as: 'agent' },
    { kind: 'name', matches: 'codeflash.{0,30}' },
  ],
  seen: [{ url: 'https://github.com/codeflash-ai/codeflash', on: '2026-08' }],
}
