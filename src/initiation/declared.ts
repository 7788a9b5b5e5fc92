/** An agent that the workflow declares. It may raise involvement, never lower it. */
import { defineSignal } from '../model/detector.ts'
import { byToolName } from './catalogue.ts'
import { hit, miss } from './ledger.ts'

const words = { id: 'declared', title: 'Declared agent', trust: 'declared' } as const

export const declared = defineSignal({
  ...words,
  why: 'Whoever writes the workflow may know what no fact of the platform shows.',
  needs: ['inputs'],
  detect: ({ inputs: { agent } }) => {
    const name = agent.trim()
    if (name === '') return [miss(words, 'input', 'none is declared')]
    return [
      hit(words, 'input', {
        involvement: 'authored',
        agent:
          byToolName(name)?.entry.id ??
          name
            .toLowerCase()
            .replaceAll(/[^a-z0-9-]+/g, '-')
            .slice(0, 60),
        value: name,
        because: 'the step declares it',
      }),
    ]
  },
})
