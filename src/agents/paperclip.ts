import type { AgentEntry } from '../model/agent.ts'

export const paperclip: AgentEntry = {
  id: 'paperclip',
  name: 'Paperclip',
  vendor: 'Paperclip',
  home: 'https://paperclip.ing',
  kind: 'agent',
  marks: [{ kind: 'email', is: 'noreply@paperclip.ing', as: 'agent' }],
  seen: [{ url: 'https://github.com/paperclipai/paperclip', on: '2026-08' }],
}
