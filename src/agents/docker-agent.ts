import type { AgentEntry } from '../model/agent.ts'

export const dockerAgent: AgentEntry = {
  id: 'docker-agent',
  name: 'Docker Agent',
  vendor: 'Docker',
  home: 'https://github.com/docker/docker-agent',
  kind: 'agent',
  marks: [
    { kind: 'name', matches: 'docker-agent' },
    { kind: 'name', matches: 'cagent' },
    { kind: 'email', is: 'cagent@docker.com', name: 'cagent', as: 'agent' },
    { kind: 'action', uses: 'docker/docker-agent-action' },
    { kind: 'command', words: ['docker-agent'] },
  ],
  seen: [{ url: 'https://github.com/docker/docker-agent-action', on: '2026-08' }],
}
