import type { AgentEntry } from '../model/agent.ts'

export const gemini: AgentEntry = {
  id: 'gemini',
  name: 'Gemini',
  vendor: 'Google',
  home: 'https://github.com/google-gemini/gemini-cli',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 218312386, login: 'gemini-cli[bot]', as: 'agent' },
    { kind: 'account', id: 218195315, login: 'gemini-cli', as: 'agent' },
    { kind: 'account', id: 176961590, login: 'gemini-code-assist[bot]', as: 'assist' },
    { kind: 'email', is: 'gemini-cli[bot]@users.noreply.github.com', as: 'agent' },
    { kind: 'email', is: '218312386+gemini-cli[bot]@users.noreply.github.com', as: 'agent' },
    { kind: 'email', is: '218195315+gemini-cli@users.noreply.github.com', as: 'agent' },
    { kind: 'email', is: 'gemini-cli-agent@google.com', as: 'agent' },
    { kind: 'email', is: '176961590+gemini-code-assist[bot]@users.noreply.github.com', as: 'assist' },
    {
      kind: 'trailer',
      key: 'co-authored-by',
      matches: String.raw`(?:google )?gemini(?: (?:cli|code assist|pro|flash|\d).{0,40})?`,
      as: 'agent',
    },
    { kind: 'author-name', matches: '(?:google gemini|gemini (?:cli(?: agent)?|ai|code assist))', as: 'agent' },
    { kind: 'author-name', matches: String.raw`gemini[ -](?:\d|pro\b|flash\b).{0,40}`, as: 'agent' },
    { kind: 'trailer', key: 'signed-off-by', matches: 'gemini(?:,.{1,80})?', as: 'agent' },
    { kind: 'app', slug: 'gemini-cli', as: 'agent' },
    { kind: 'name', matches: String.raw`(?:google )?gemini(?:[ -](?:cli|code|pro|flash|ultra|\d).{0,60}|[ (:@/,].{0,60})?` },
    { kind: 'action', uses: 'google-github-actions/run-gemini-cli' },
    { kind: 'command', words: ['gemini'] },
  ],
  seen: [
    { url: 'https://github.com/google-gemini/gemini-cli', on: '2026-08' },
    { url: 'https://developers.google.com/gemini-code-assist', on: '2026-08' },
  ],
}
