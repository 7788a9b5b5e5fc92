import type { AgentEntry } from '../model/agent.ts'

export const kiro: AgentEntry = {
  id: 'kiro',
  name: 'Kiro',
  vendor: 'Amazon',
  home: 'https://kiro.dev',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 245459735, login: 'kiro-agent[bot]', as: 'agent' },
    { kind: 'account', id: 244629292, login: 'kiro-agent', as: 'agent' },
    { kind: 'email', is: 'agent@kiro.dev', as: 'agent' },
    { kind: 'email', is: '245459735+kiro-agent[bot]@users.noreply.github.com', as: 'agent' },
    { kind: 'email', is: '244629292+kiro-agent@users.noreply.github.com', as: 'agent' },
    { kind: 'app', slug: 'kiro-agent', as: 'agent' },
    { kind: 'name', matches: '(?:amazon |aws )?kiro(?:[ (:@/,-].{0,40})?' },
    { kind: 'command', words: ['kiro-cli'] },
  ],
  seen: [{ url: 'https://kiro.dev/docs', on: '2026-08' }],
}
