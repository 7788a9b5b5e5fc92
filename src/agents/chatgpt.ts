import type { AgentEntry } from '../model/agent.ts'

export const chatgpt: AgentEntry = {
  id: 'chatgpt',
  name: 'ChatGPT',
  vendor: 'OpenAI',
  home: 'https://chatgpt.com',
  kind: 'agent',
  marks: [
    { kind: 'email', is: 'chatgpt@openai.com', as: 'agent' },
    { kind: 'email', is: 'assistant@openai.com', as: 'agent' },
    { kind: 'author-name', matches: String.raw`chat ?gpt(?:[ -][\w.]{1,10})?|(?:openai )?gpt[- ]?\d[\w.]{0,10}`, as: 'agent' },
    { kind: 'name', matches: 'chat[ -]?gpt(?:[ (:@/,-].{0,60})?' },
    { kind: 'name', matches: String.raw`(?:openai )?gpt[- ]?\d.{0,40}` },
    { kind: 'name', matches: 'openai' },
  ],
  seen: [{ url: 'https://openai.com/chatgpt', on: '2026-08' }],
}
