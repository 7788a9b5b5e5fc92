import type { AgentEntry } from '../model/agent.ts'

export const expoTuft: AgentEntry = {
  id: 'expo-tuft',
  name: 'Tuft',
  vendor: 'Expo',
  home: 'https://github.com/expo/eas-cli',
  kind: 'agent',
  marks: [{ kind: 'account', id: 288127324, login: 'expo-tuft[bot]', as: 'agent' }],
  seen: [{ url: 'https://github.com/expo/eas-cli', on: '2026-08' }],
}
