/** In which commits and pull requests an agent is involved, or may be. */
import type { Initiation } from '../model/assessment.ts'
import type { Commit } from '../model/commit.ts'
import type { Fact } from '../model/fact.ts'
import type { Facts } from '../model/facts.ts'
import type { Pull } from '../model/pull.ts'

/** `shown`: by a sign on the thing itself. `possible`: a fact that would tell was not given, or it cannot be told which one it is. */
export type Suspicion = 'shown' | 'possible' | 'none'

export interface Suspects {
  ofCommit(commit: Commit): Suspicion
  ofPull(pull: Pull): Suspicion
}

/** A fact that the source should hold and did not give; one that was never asked for hides nothing that judgement looked for. */
const isWithheld = (fact: Fact<unknown>): boolean => !fact.known && fact.cause !== 'not-in-source' && fact.cause !== 'not-asked'

export const suspectsOf = ({ pulls }: Pick<Facts, 'pulls'>, { signals }: Pick<Initiation, 'signals'>): Suspects => {
  const marked = new Set<string>()
  const unread = new Set<string>()
  for (const { subject, outcome, involvement } of signals) {
    if (outcome === 'hit' && involvement !== 'none') marked.add(subject)
    if (outcome === 'unavailable') unread.add(subject)
  }
  // The step's word that an agent is in it names no commit, and requests that could not be read may hide one behind any.
  const anyOne = marked.has('input') || isWithheld(pulls)
  const known = pulls.known ? pulls.value : []
  const ofPull = (pull: Pull): Suspicion => {
    const subject = `pull:${pull.number}`
    const commits = pull.commits.known ? pull.commits.value : []
    if (marked.has(subject) || commits.some(({ sha }) => marked.has(`commit:${sha}`))) return 'shown'
    return unread.has(subject) || isWithheld(pull.author) || isWithheld(pull.commits) ? 'possible' : 'none'
  }
  const suspected = new Map(known.map((pull) => [pull.number, ofPull(pull)] as const))
  const own = new Map(known.map((pull) => [pull.number, new Set(pull.commits.known ? pull.commits.value.map(({ sha }) => sha) : [])]))
  /** A squash or rebase carries what its request held under another name; a merge commit carries nothing of its own. */
  const bySquash = ({ sha, parents, pulls: behind }: Commit): Suspicion => {
    if (isWithheld(behind)) return 'possible'
    if (!behind.known || parents.length > 1) return 'none'
    const said = behind.value.filter((number) => own.get(number)?.has(sha) !== true).map((number) => suspected.get(number) ?? 'none')
    return said.includes('shown') ? 'shown' : said.includes('possible') ? 'possible' : 'none'
  }
  return {
    ofPull,
    ofCommit: (commit) => {
      const subject = `commit:${commit.sha}`
      const squashed = bySquash(commit)
      if (marked.has(subject) || squashed === 'shown') return 'shown'
      const told = !isWithheld(commit.authorAccount) && !isWithheld(commit.committerAccount)
      return anyOne || unread.has(subject) || !told || squashed === 'possible' ? 'possible' : 'none'
    },
  }
}
