import type { AgentEntry } from '../model/agent.ts'

export const openclaw: AgentEntry = {
  id: 'openclaw',
  name: 'OpenClaw',
  vendor: 'OpenClaw',
  home: 'https://openclaw.ai',
  kind: 'agent',
  marks: [
    { kind: 'email', is: 'bot@openclaw.ai', as: 'agent' },
    { kind: 'email', is: 'agent@openclaw.ai', as: 'agent' },
    { kind: 'email', is: 'bot@openclaw.dev', as: 'agent' },
    { kind: 'email', is: 'bot@clawd.bot', as: 'agent' },
    { kind: 'author-name', matches: '(?:openclaw|clawdbot)(?: (?:ai|agent|bot))?', as: 'agent' },
    { kind: 'name', matches: 'openclaw.{0,30}' },
  ],
  seen: [
    { url: 'https://github.com/openclaw/openclaw', on: '2026-08' },
    { url: 'https://github.com/velero-io/velero', on: '2026-08' },
  ],
}
