import type { AgentEntry } from '../model/agent.ts'

export const maestro: AgentEntry = {
  id: 'maestro',
  name: '.NET Maestro',
  vendor: '.NET Foundation',
  home: 'https://github.com/dotnet/arcade-services',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 42748379, login: 'dotnet-maestro[bot]', as: 'automation' },
    { kind: 'email', is: 'dotnet-maestro[bot]@users.noreply.github.com', as: 'automation' },
    { kind: 'email', is: 'dotnet-bot@dotnetfoundation.org', as: 'automation' },
  ],
  seen: [{ url: 'https://github.com/dotnet/aspire', on: '2026-08' }],
}
