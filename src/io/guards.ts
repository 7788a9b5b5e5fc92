/** What the environments of a repository are worth, asked of the platform for a map. */
import type { Protection } from '../model/approval.ts'
import type { Fact } from '../model/fact.ts'
import { githubSource } from './github.ts'

export interface GuardsWanted {
  readonly apiUrl: string
  readonly token: string
  readonly owner: string
  readonly repo: string
}

/** Environments beyond this number are unknown: a matrix of names must not use up the hour's requests. */
const MOST = 100

/** @returns asks about names not asked before; what is told has the names in lower case */
export const protectionsOf = ({ apiUrl, token, owner, repo }: GuardsWanted) => {
  const source = githubSource({ apiUrl, token, owner, repo, runId: null, attempt: null })
  let asked = 0
  return async (names: readonly string[]): Promise<ReadonlyMap<string, Fact<Protection>>> => {
    const wanted = [...new Map(names.map((name) => [name.toLowerCase(), name])).entries()].slice(0, Math.max(0, MOST - asked))
    asked += wanted.length
    return new Map(await Promise.all(wanted.map(async ([key, name]) => [key, await source.environment(name)] as const)))
  }
}
