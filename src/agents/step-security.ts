import type { AgentEntry } from '../model/agent.ts'

export const stepSecurity: AgentEntry = {
  id: 'step-security',
  name: 'StepSecurity',
  vendor: 'StepSecurity',
  home: 'https://www.stepsecurity.io',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 188008098, login: 'stepsecurity-app[bot]', as: 'automation' },
    { kind: 'account', id: null, login: 'step-security-bot', as: 'automation' },
    { kind: 'email', is: 'bot@stepsecurity.io', as: 'automation' },
    { kind: 'email', is: '188008098+stepsecurity-app[bot]@users.noreply.github.com', as: 'automation' },
  ],
  seen: [{ url: 'https://www.stepsecurity.io', on: '2026-08' }],
}
