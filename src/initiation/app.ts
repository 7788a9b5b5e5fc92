/** The GitHub App through which the event was performed. */
import { defineSignal } from '../model/detector.ts'
import { bySlug } from './catalogue.ts'
import { absent, hit, miss } from './ledger.ts'

const words = { id: 'app', title: 'App that performed the event', trust: 'platform' } as const

export const app = defineSignal({
  ...words,
  why: 'An agent may act in a person’s name; the app that it acted through is named all the same.',
  needs: ['app'],
  detect: ({ app: fact }) => {
    if (!fact.known) return [absent(words, 'app', fact)]
    if (fact.value === null) return [miss(words, 'app', 'no app was in it')]
    const { slug } = fact.value
    const known = bySlug(slug)
    if (known === null) return [miss(words, 'app', 'no agent’s app', slug)]
    return [
      hit(words, 'app', {
        involvement: known.as === 'assist' ? 'assisted' : 'triggered',
        agent: known.entry.id,
        value: slug,
        because: `the app is ${known.entry.name}'s`,
      }),
    ]
  },
})
