import type { AgentEntry } from '../model/agent.ts'

export const jules: AgentEntry = {
  id: 'jules',
  name: 'Jules',
  vendor: 'Google',
  home: 'https://jules.google',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 161369871, login: 'google-labs-jules[bot]', as: 'agent' },
    { kind: 'email', is: '161369871+google-labs-jules[bot]@users.noreply.github.com', as: 'agent' },
    { kind: 'text', matches: String.raw`https://jules\.google(?:\.com)?/task/\d{1,30}`, as: 'agent', log: true },
    { kind: 'text', matches: String.raw`pr created automatically by jules\b`, as: 'agent' },
    { kind: 'branch', matches: String.raw`[\w./-]{1,150}-\d{17,20}`, as: 'agent' },
    { kind: 'app', slug: 'google-labs-jules', as: 'agent' },
    { kind: 'name', matches: 'google jules(?:[ (:@/,-].{0,40})?' },
    { kind: 'name', matches: String.raw`jules \(?google.{0,40}` },
  ],
  seen: [
    { url: 'https://jules.google/docs', on: '2026-08' },
    { url: 'https://github.com/apps/google-labs-jules', on: '2026-08' },
  ],
}
