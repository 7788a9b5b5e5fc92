import type { AgentEntry } from '../model/agent.ts'

export const geminiCliRobot: AgentEntry = {
  id: 'gemini-cli-robot',
  name: 'Gemini CLI release robot',
  vendor: 'Google',
  home: 'https://github.com/google-gemini/gemini-cli',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 224641728, login: 'gemini-cli-robot', as: 'automation' },
    { kind: 'email', is: 'gemini-cli-robot@google.com', as: 'automation' },
    { kind: 'email', is: '224641728+gemini-cli-robot@users.noreply.github.com', as: 'automation' },
  ],
  seen: [{ url: 'https://github.com/google-gemini/gemini-cli', on: '2026-08' }],
}
