import type { AgentEntry } from '../model/agent.ts'

export const gitlabDuo: AgentEntry = {
  id: 'gitlab-duo',
  name: 'GitLab Duo',
  vendor: 'GitLab',
  home: 'https://about.gitlab.com/gitlab-duo/',
  kind: 'agent',
  marks: [
    { kind: 'email', is: 'duo.workflow.agent@gitlab.com', as: 'agent' },
    { kind: 'name', matches: 'gitlab duo.{0,40}' },
  ],
  seen: [{ url: 'https://docs.gitlab.com/user/gitlab_duo/', on: '2026-08' }],
}
