import type { AgentEntry } from '../model/agent.ts'

export const locadex: AgentEntry = {
  id: 'locadex',
  name: 'Locadex',
  vendor: 'General Translation',
  home: 'https://generaltranslation.com',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 217277504, login: 'locadex-agent[bot]', as: 'agent' },
    { kind: 'app', slug: 'locadex-agent', as: 'agent' },
  ],
  seen: [{ url: 'https://github.com/browserbase/stagehand', on: '2026-08' }],
}
