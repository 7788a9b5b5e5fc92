import type { AgentEntry } from '../model/agent.ts'

export const clawsweeper: AgentEntry = {
  id: 'clawsweeper',
  name: 'ClawSweeper',
  vendor: 'OpenClaw',
  home: 'https://github.com/openclaw/clawsweeper',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 274271284, login: 'clawsweeper[bot]', as: 'agent' },
    { kind: 'app', slug: 'clawsweeper', as: 'agent' },
  ],
  seen: [{ url: 'https://github.com/openclaw/clawhub', on: '2026-08' }],
}
