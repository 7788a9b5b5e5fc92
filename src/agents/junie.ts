import type { AgentEntry } from '../model/agent.ts'

export const junie: AgentEntry = {
  id: 'junie',
  name: 'Junie',
  vendor: 'JetBrains',
  home: 'https://www.jetbrains.com/junie/',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 201638009, login: 'jetbrains-junie[bot]', as: 'agent' },
    { kind: 'email', is: '201638009+jetbrains-junie[bot]@users.noreply.github.com', as: 'agent' },
    { kind: 'email', is: 'junie@jetbrains.com', as: 'agent' },
    { kind: 'app', slug: 'jetbrains-junie', as: 'agent' },
    { kind: 'name', matches: '(?:jetbrains )?junie(?:[ (:@/,-].{0,40})?' },
    { kind: 'action', uses: 'jetbrains-junie/junie-workflows' },
    { kind: 'action', uses: 'jetbrains/junie-github-action' },
    { kind: 'command', words: ['junie'] },
  ],
  seen: [{ url: 'https://github.com/JetBrains/junie', on: '2026-08' }],
}
