import type { AgentEntry } from '../model/agent.ts'

export const amazonQ: AgentEntry = {
  id: 'amazon-q',
  name: 'Amazon Q Developer',
  vendor: 'Amazon',
  home: 'https://aws.amazon.com/q/developer/',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 208079219, login: 'amazon-q-developer[bot]', as: 'agent' },
    { kind: 'email', is: '208079219+amazon-q-developer[bot]@users.noreply.github.com', as: 'agent' },
    { kind: 'branch', matches: String.raw`Q-DEV-issue-\d{1,9}-\d{1,20}`, as: 'agent' },
    { kind: 'app', slug: 'amazon-q-developer', as: 'agent' },
    {
      kind: 'text',
      matches: String.raw`(?:assisted|generated) (?:by|with) \[(?:amazon )?q developer\]\(https://aws\.amazon\.com/q/`,
      as: 'assist',
    },
    { kind: 'name', matches: 'amazon q(?:[ (:@/,-].{0,40})?' },
  ],
  seen: [{ url: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/github.html', on: '2026-08' }],
}
