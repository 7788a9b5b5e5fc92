import type { AgentEntry } from '../model/agent.ts'

export const chatgpt: AgentEntry = {
  id: 'chatgpt',
  name: 'ChatGPT',
  vendor: 'OpenAI',
  home: 'https://chatgpt.com',
  kind: 'agent',
  marks: [
    { kind: 'name', matches: 'chat[ -]?gpt(?:[ (:@/,-].{0,60})?' },
    { kind: 'name', matches: String.raw`(?:openai )?gpt-?\d.{0,40}` },
    { kind: 'name', matches: 'openai' },
  ],
  seen: [{ url: 'https://openai.com/chatgpt', on: '2026-08' }],
}
