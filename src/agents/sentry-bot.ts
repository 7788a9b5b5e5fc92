import type { AgentEntry } from '../model/agent.ts'

export const sentryBot: AgentEntry = {
  id: 'sentry-bot',
  name: 'Sentry',
  vendor: 'Sentry',
  home: 'https://docs.sentry.io/organization/integrations/source-code-mgmt/github/',
  kind: 'ambiguous',
  marks: [
    { kind: 'account', id: 39604003, login: 'sentry[bot]', as: 'hint' },
    { kind: 'email', is: '39604003+sentry[bot]@users.noreply.github.com', as: 'hint' },
  ],
  seen: [{ url: 'https://docs.sentry.io/organization/integrations/source-code-mgmt/github/', on: '2026-08' }],
}
