import type { AgentEntry } from '../model/agent.ts'

export const warp: AgentEntry = {
  id: 'warp',
  name: 'Warp',
  vendor: 'Warp',
  home: 'https://warp.dev',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 240773466, login: 'warp-dev-github-integration[bot]', as: 'agent' },
    { kind: 'email', is: 'oz-agent@warp.dev', as: 'agent' },
    { kind: 'email', is: 'agent@warp.dev', as: 'agent' },
    { kind: 'email', is: '240773466+warp-dev-github-integration[bot]@users.noreply.github.com', as: 'agent' },
    // The box of its pull request template, ticked.
    { kind: 'text', matches: String.raw`\[x\] Warp Agent Mode - This PR was created via Warp's AI Agent Mode`, as: 'agent' },
    { kind: 'branch', matches: String.raw`oz-agent/[\w./-]{3,200}`, as: 'agent' },
    { kind: 'app', slug: 'warp-dev-github-integration', as: 'agent' },
    { kind: 'name', matches: 'warp (?:ai|agent|oz).{0,40}' },
    { kind: 'name', matches: String.raw`oz \(warp.{0,40}` },
    { kind: 'action', uses: 'warpdotdev/oz-agent-action' },
    { kind: 'action', uses: 'warpdotdev/warp-agent-action' },
  ],
  seen: [{ url: 'https://github.com/warpdotdev/oz-agent-action', on: '2026-08' }],
}
