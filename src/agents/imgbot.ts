import type { AgentEntry } from '../model/agent.ts'

export const imgbot: AgentEntry = {
  id: 'imgbot',
  name: 'Imgbot',
  vendor: 'Imgbot',
  home: 'https://imgbot.net',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 31301654, login: 'imgbot[bot]', as: 'automation' },
    { kind: 'email', is: '31301654+imgbot[bot]@users.noreply.github.com', as: 'automation' },
  ],
  seen: [{ url: 'https://imgbot.net', on: '2026-08' }],
}
