/** What each commit that changed a file made of it, newest first. */
import type { Sha } from '../model/commit.ts'
import { type Fact, known, unknown } from '../model/fact.ts'
import type { FileHistory } from '../policy/provenance.ts'
import { dig, flagAtKey, listAtKey, textAtKey } from './event-values.ts'
import type { AskGraph } from './github-batch.ts'
import { COMMIT, graphCommit } from './github-shapes.ts'

/** Versions of one file in one question. */
const MOST_VERSIONS = 30
/** Roughly how many objects one version costs. */
const WEIGHT = 3

export const askFileHistory = async (ask: AskGraph, repository: string, at: Sha, path: string): Promise<Fact<FileHistory>> => {
  const fact = await ask(
    repository,
    (bind) => {
      const file = bind('String!', path)
      return `object(oid: ${bind('GitObjectID!', at)}) { __typename ... on Commit { history(first: ${MOST_VERSIONS}, path: ${file}) {
        pageInfo { hasNextPage } nodes { ${COMMIT} file(path: ${file}) { object { __typename ... on Blob { isTruncated text } } } } } } }`
    },
    MOST_VERSIONS * WEIGHT,
  )
  if (!fact.known) return fact
  const history = dig(fact.value, 'object', 'history')
  const versions = listAtKey(history, 'nodes').map((node) => ({ commit: graphCommit(node), text: textOf(dig(node, 'file')) }))
  const read = versions.flatMap(({ commit, text }) => (commit === null ? [] : [{ commit, text }]))
  if (history === undefined || read.length !== versions.length) return unknown('unreadable', 'the history of the file could not be read')
  return known({ versions: read, whole: flagAtKey(history, 'pageInfo', 'hasNextPage') === false })
}

const textOf = (entry: unknown): Fact<string | null> => {
  if (entry === null || entry === undefined) return known(null)
  const text = textAtKey(entry, 'object', 'text')
  return text === null || flagAtKey(entry, 'object', 'isTruncated') !== false
    ? unknown('unreadable', 'GitHub gave no whole text')
    : known(text)
}
