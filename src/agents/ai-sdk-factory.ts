import type { AgentEntry } from '../model/agent.ts'

export const aiSdkFactory: AgentEntry = {
  id: 'ai-sdk-factory',
  name: 'ai-sdk-factory',
  vendor: 'private',
  home: 'https://github.com/apps/ai-sdk-factory',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 305873210, login: 'ai-sdk-factory[bot]', as: 'agent' },
    { kind: 'email', is: '305873210+ai-sdk-factory[bot]@users.noreply.github.com', as: 'agent' },
    { kind: 'app', slug: 'ai-sdk-factory', as: 'agent' },
  ],
  seen: [{ url: 'https://github.com/apps/ai-sdk-factory', on: '2026-08' }],
}
