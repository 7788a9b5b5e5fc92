import type { AgentEntry } from '../model/agent.ts'

export const prow: AgentEntry = {
  id: 'prow',
  name: 'Prow',
  vendor: 'Kubernetes',
  home: 'https://docs.prow.k8s.io',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 20407524, login: 'k8s-ci-robot', as: 'automation' },
    { kind: 'account', id: null, login: 'openshift-merge-robot', as: 'automation' },
    { kind: 'account', id: null, login: 'openshift-merge-bot[bot]', as: 'automation' },
    { kind: 'email', is: 'k8s.ci.robot@gmail.com', as: 'automation' },
    { kind: 'account', id: 181008794, login: 'kubernetes-prow[bot]', as: 'automation' },
    { kind: 'account', id: 167124277, login: 'cert-manager-prow[bot]', as: 'automation' },
    { kind: 'email', is: 'k8s-ci-robot@users.noreply.github.com', as: 'automation' },
    { kind: 'email', is: '20407524+k8s-ci-robot@users.noreply.github.com', as: 'automation' },
  ],
  seen: [{ url: 'https://docs.prow.k8s.io', on: '2026-08' }],
}
