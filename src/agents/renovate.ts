import type { AgentEntry } from '../model/agent.ts'

export const renovate: AgentEntry = {
  id: 'renovate',
  name: 'Renovate',
  vendor: 'Mend',
  home: 'https://docs.renovatebot.com',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 29139614, login: 'renovate[bot]', as: 'automation' },
    { kind: 'account', id: 161757507, login: 'argoproj-renovate[bot]', as: 'automation' },
    { kind: 'account', id: 189166143, login: 'pulumi-renovate[bot]', as: 'automation' },
    { kind: 'account', id: 219655108, login: 'renovate-sh-app[bot]', as: 'automation' },
    { kind: 'account', id: 313130218, login: 'prefect-renovate[bot]', as: 'automation' },
    { kind: 'account', id: null, login: 'renovate-bot', as: 'automation' },
    { kind: 'email', is: 'bot@renovateapp.com', as: 'automation' },
    { kind: 'email', is: 'renovate@whitesourcesoftware.com', as: 'automation' },
    { kind: 'email', is: '29139614+renovate[bot]@users.noreply.github.com', as: 'automation' },
    { kind: 'email', is: '161757507+argoproj-renovate[bot]@users.noreply.github.com', as: 'automation' },
    { kind: 'email', is: '189166143+pulumi-renovate[bot]@users.noreply.github.com', as: 'automation' },
  ],
  seen: [{ url: 'https://docs.renovatebot.com', on: '2026-08' }],
}
