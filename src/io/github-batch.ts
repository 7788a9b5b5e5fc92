/** Questions that are asked in the same moment travel in one GraphQL query. */
import { type Fact, known, unknown } from '../model/fact.ts'
import { dig } from './event-values.ts'
import { type Client, type GraphAnswer, graphCause } from './github-client.ts'

export type Variable = 'String!' | 'Int!' | 'GitObjectID!'

/** Registers a value and gives its name in the query. Nothing that came from outside is ever written into a query itself. */
export type Bind = (type: Variable, value: string | number) => string

/** @param select what to read below `repository`, as GraphQL */
export type AskGraph = (repository: string, select: (bind: Bind) => string, weight?: number) => Promise<Fact<unknown>>

interface Part {
  readonly repository: string
  readonly select: (bind: Bind) => string
  readonly weight: number
  readonly settle: (fact: Fact<unknown>) => void
}

/** Weight of one query: roughly how many objects it names. GitHub gives up on much larger ones. */
const HEAVIEST = 200

export const graphBatch = (client: Client): AskGraph => {
  let waiting: Part[] = []
  const flush = (): void => {
    const parts = waiting
    waiting = []
    for (const group of groupsOf(parts)) void send(client, group)
  }
  return (repository, select, weight = 1) =>
    new Promise((settle) => {
      // After all that is asked now, so that questions asked side by side share a trip.
      if (waiting.length === 0) setImmediate(flush)
      waiting.push({ repository, select, weight, settle })
    })
}

const groupsOf = (parts: readonly Part[]): readonly (readonly Part[])[] => {
  const groups: Part[][] = []
  let weight = Number.POSITIVE_INFINITY
  for (const part of parts) {
    if (weight + part.weight > HEAVIEST) {
      groups.push([])
      weight = 0
    }
    groups.at(-1)?.push(part)
    weight += part.weight
  }
  return groups
}

const send = async (client: Client, parts: readonly Part[]): Promise<void> => {
  const declared: string[] = []
  const variables: Record<string, string | number> = {}
  const bind: Bind = (type, value) => {
    const name = `v${declared.length}`
    declared.push(`$${name}: ${type}`)
    variables[name] = value
    return `$${name}`
  }
  const fields = parts.map(({ repository, select }, index) => {
    const [owner = '', name = ''] = repository.split('/')
    return `r${index}: repository(owner: ${bind('String!', owner)}, name: ${bind('String!', name)}) { ${select(bind)} }`
  })
  const answer = await client.graph(`query (${declared.join(', ')}) { ${fields.join(' ')} }`, variables)
  parts.forEach(({ settle }, index) => {
    settle(answer.known ? partOf(answer.value, `r${index}`) : answer)
  })
}

/** Where part of it was refused the whole is: a null in it would read as "there is none". */
const partOf = ({ data, errors }: GraphAnswer, name: string): Fact<unknown> => {
  const found = dig(data, name)
  const refused = errors.find(({ path }) => path[0] === name)
  if (found === null || found === undefined) return refused ? graphCause(refused.type) : unknown('not-found', 'the repository is not found')
  return refused && refused.type !== 'NOT_FOUND' ? graphCause(refused.type) : known(found)
}
