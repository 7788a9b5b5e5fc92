/** The pull requests behind the run: who opened them, from which branch, with which words, and their own commits, which a squash hides. */
import { defineSignal } from '../model/detector.ts'
import type { Pull } from '../model/pull.ts'
import type { Involvement, Signal } from '../model/signal.ts'
import { signalOfAccount } from './account.ts'
import { byAccount, byBranch, byLabel, bySlug, byTitle, inText, type Known } from './catalogue.ts'
import { signalsOfCommit } from './commit.ts'
import { disclosuresIn } from './disclosure.ts'
import { absent, firstOfEach, hit, miss } from './ledger.ts'

const pullWords = { id: 'pulls', title: 'Pull requests behind the range', trust: 'platform' } as const
const author = { id: 'pull-author', title: 'Author of the pull request', trust: 'platform' } as const
const branch = { id: 'pull-branch', title: 'Head branch', trust: 'forgeable' } as const
const label = { id: 'pull-label', title: 'Label', trust: 'forgeable' } as const
const title = { id: 'pull-title', title: 'Title of the pull request', trust: 'forgeable' } as const
const body = { id: 'pull-body', title: 'Text of the pull request', trust: 'forgeable' } as const
const app = { id: 'pull-app', title: 'App that opened the pull request', trust: 'platform' } as const
const commits = { id: 'pull-commits', title: 'Commits of the pull request', trust: 'forgeable' } as const

export const pulls = defineSignal({
  ...pullWords,
  why: 'A merge leaves the person who pressed the button as author; the request still says who wrote it.',
  needs: ['pulls'],
  detect: ({ pulls: fact }) =>
    fact.known
      ? fact.value.length === 0
        ? [miss(pullWords, 'pulls', 'no pull request stands behind the range')]
        : fact.value.flatMap(ofPull)
      : [absent(pullWords, 'pulls', fact)],
})

const MAX_BODY = 30_000
/** Hits that the ledger keeps of a request's own commits; beyond, only the first of each commit. */
const MAX_HITS = 100

const ofPull = (pull: Pull): readonly Signal[] => {
  const subject = `pull:${pull.number}`
  const found = [authorSignal(pull, subject), ...wordSignals(pull, subject), ...commitSignals(pull, subject)]
  return found.some(({ outcome }) => outcome === 'hit' || outcome === 'unavailable')
    ? found.filter(({ outcome }) => outcome !== 'miss')
    : [miss(pullWords, subject)]
}

const authorSignal = ({ author: fact, app: through }: Pull, subject: string): Signal => {
  const slug = through.known ? through.value : null
  const byApp = slug === null ? null : bySlug(slug)
  if (byApp !== null)
    return hit(app, subject, {
      involvement: byApp.as === 'assist' ? 'assisted' : 'authored',
      agent: byApp.entry.id,
      value: slug,
      because: `the app is ${byApp.entry.name}'s`,
    })
  if (!fact.known) return absent(author, subject, fact)
  if (fact.value === null)
    return hit(author, subject, { involvement: 'unknown', agent: null, value: null, because: 'the account no longer exists' })
  return signalOfAccount(author, subject, fact.value, 'authored')
}

/** A hint by itself is no more than help that somebody asked for. */
const forgeable = ({ as }: Known): Involvement => (as === 'agent' ? 'authored' : as === 'automation' ? 'none' : 'assisted')

const wordSignals = (pull: Pull, subject: string): readonly Signal[] => {
  const found: Signal[] = []
  const onBranch = byBranch(pull.headRef)
  if (onBranch !== null)
    found.push(
      hit(branch, subject, {
        involvement: forgeable(onBranch),
        agent: onBranch.entry.id,
        value: pull.headRef,
        because: `${onBranch.entry.name} names its branches so`,
      }),
    )
  for (const one of pull.labels) {
    const known = byLabel(one)
    if (known !== null)
      found.push(
        hit(label, subject, {
          involvement: forgeable(known),
          agent: known.entry.id,
          value: one,
          because: `the label stands for ${known.entry.name}`,
        }),
      )
  }
  const inTitle = byTitle(pull.title)
  if (inTitle !== null)
    found.push(
      hit(title, subject, {
        involvement: forgeable(inTitle),
        agent: inTitle.entry.id,
        value: pull.title,
        because: `${inTitle.entry.name} begins titles so`,
      }),
    )
  if (pull.author.known && pull.author.value !== null && byAccount(pull.author.value)?.entry.kind === 'automation') return found
  const text = pull.body.slice(0, MAX_BODY)
  for (const { entry, as, log, found: mark } of inText(text))
    found.push(
      hit(body, subject, {
        involvement: forgeable({ entry, as }),
        agent: entry.id,
        value: mark,
        because: `${entry.name} leaves this mark`,
        log: log ? mark : null,
      }),
    )
  for (const { agent, quote } of disclosuresIn(text))
    found.push(hit(body, subject, { involvement: 'assisted', agent, value: quote, because: 'it says that an AI helped' }))
  return found
}

const commitSignals = ({ commits: fact }: Pull, subject: string): readonly Signal[] =>
  fact.known ? firstOfEach(fact.value.flatMap(signalsOfCommit), MAX_HITS) : [absent(commits, subject, fact)]
