import type { AgentEntry } from '../model/agent.ts'

export const sonarcloud: AgentEntry = {
  id: 'sonarcloud',
  name: 'SonarCloud',
  vendor: 'Sonar',
  home: 'https://sonarcloud.io',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 39514782, login: 'sonarcloud[bot]', as: 'automation' },
    { kind: 'email', is: '39514782+sonarcloud[bot]@users.noreply.github.com', as: 'automation' },
  ],
  seen: [{ url: 'https://sonarcloud.io', on: '2026-08' }],
}
