/** A page of a list, as GraphQL shows lists. */
export interface PageArgs {
  readonly first?: number | null
  readonly after?: string | null
}

const cursorOf = (index: number): string => Buffer.from(`cursor:${index}`).toString('base64')
const indexOf = (cursor: string): number => Number(Buffer.from(cursor, 'base64').toString('utf8').split(':')[1] ?? -1)

/** GitHub refuses to list without a bound, or more than a hundred at once. */
export const connection = (makers: readonly (() => unknown)[], { first, after }: PageArgs) => {
  if (first === null || first === undefined || first < 1 || first > 100) throw new Error('`first` must be given, from 1 to 100')
  const from = after === null || after === undefined ? 0 : indexOf(after) + 1
  const shown = makers.slice(from, from + first)
  const last = from + shown.length
  return {
    totalCount: makers.length,
    nodes: () => shown.map((make) => make()),
    pageInfo: { hasNextPage: last < makers.length, endCursor: shown.length === 0 ? null : cursorOf(last - 1) },
  }
}
