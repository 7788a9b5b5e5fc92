import type { AgentEntry } from '../model/agent.ts'

export const junior: AgentEntry = {
  id: 'junior',
  name: 'Junior',
  vendor: 'Sentry',
  home: 'https://github.com/getsentry/junior',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 264270552, login: 'sentry-junior[bot]', as: 'agent' },
    { kind: 'email', is: '264270552+sentry-junior[bot]@users.noreply.github.com', as: 'agent' },
    { kind: 'email', is: 'junior[bot]@sentry.io', as: 'agent' },
    { kind: 'app', slug: 'sentry-junior', as: 'agent' },
  ],
  seen: [{ url: 'https://github.com/getsentry/junior', on: '2026-08' }],
}
