import type { AgentEntry } from '../model/agent.ts'

export const seer: AgentEntry = {
  id: 'seer',
  name: 'Seer',
  vendor: 'Sentry',
  home: 'https://sentry.io/product/seer/',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 157164994, login: 'seer-by-sentry[bot]', as: 'agent' },
    { kind: 'account', id: null, login: 'sentry-autofix[bot]', as: 'agent' },
    { kind: 'email', is: '157164994+seer-by-sentry[bot]@users.noreply.github.com', as: 'agent' },
    { kind: 'branch', matches: String.raw`seer/[\w./-]{3,200}`, as: 'agent' },
    { kind: 'app', slug: 'seer-by-sentry', as: 'agent' },
    { kind: 'name', matches: '(?:sentry )?seer(?: by sentry)?' },
  ],
  seen: [{ url: 'https://docs.sentry.io/product/ai-in-sentry/seer/', on: '2026-08' }],
}
