/** What a command-line HTTP client sends: the method, the address, and whether the body only asks. */
import type { Command, Word } from '../model/activity.ts'
import { curlBody } from './catalogue/commands/host.ts'
import { type CommandLine, visible } from './command-line.ts'

export interface Request {
  /** Upper case; null where only the run knows it. */
  readonly method: string | null
  readonly address: Word | null
  readonly body: readonly Word[]
}

const bodyFlags = new Set([...curlBody, ...['--post-data', '--post-file', '--body-data', '--body-file', '-body', '-infile', '--raw']])
const methodFlags = new Set(['-X', '--request', '--method'])
/** PowerShell takes a parameter by any beginning that is its own, in any case; `-CustomMethod` sets it too. */
const methodParameter = /^-(?:met\w{0,3}|cu\w{0,10})$/i
const methodWord = /^(?:get|post|put|patch|delete|head|options)$/i

const methodOf = (line: CommandLine, command: Command, body: readonly Word[], first: Word | undefined): string | null => {
  const named = line.flags.find(({ name }) => methodFlags.has(name) || methodParameter.test(name))
  if (named !== undefined) return named.word?.value?.toUpperCase() ?? null
  if (line.flags.some(({ name }) => ['-G', '--get', '-I', '--head', '--spider'].includes(name))) return 'GET'
  if (first?.value != null && methodWord.test(first.value)) return first.value.toUpperCase()
  if (body.length > 0) return 'POST'
  return command.args.some(isSplat) ? null : 'GET'
}

/** `@parameters` of PowerShell, of which nobody knows what they hold: the method may be among them. */
const isSplat = ({ text, value }: Word): boolean => value === null && /^@\w{1,200}$/.test(text)

/** The parts of `curl`, `wget`, HTTPie and PowerShell's web requests. */
export const requestOf = (line: CommandLine, command: Command): Request => {
  const body = line.flags.flatMap(({ name, word }) =>
    bodyFlags.has(name) || bodyFlags.has(name.toLowerCase()) ? [word ?? { text: '', value: '', secrets: [] }] : [],
  )
  const first = line.operands[0]
  const method = methodOf(line, command, body, first)
  const url = line.flags.find(({ name }) => ['--url', '-uri'].includes(name.toLowerCase()))?.word
  const operands = first?.value != null && methodWord.test(first.value) ? line.operands.slice(1) : line.operands
  const address =
    url ??
    operands.find((word) => /^[a-z]+:\/\/|^[\w.-]+\.[a-z]{2,}|^[$`]/i.test(visible(word) || word.text.replace(/^["']+/, ''))) ??
    operands[0] ??
    null
  return { method, address, body: command.stdin === null ? body : [...body, command.stdin] }
}

export const isWrite = ({ method }: Request): boolean => method === null || !['GET', 'HEAD', 'OPTIONS'].includes(method)

/**
 * Addresses of searches take their question in the body: `…/_search`, `…/v1/querybatch`, `…/extensionquery`. Behind a bare `…/query` stands a
 * database, which takes any statement.
 */
const searches = /^https:\/\/[^?#]{1,500}\/(?:_?m?search|\w{3,30}query|querybatch|_count|lookup)$/i
const statement = /\b(?:insert into|update \w|delete from|drop \w|alter \w|truncate \w|merge into|create \w)/i

/** A search, or a GraphQL body that names no mutation, only asks. */
export const onlyAsks = (request: Request): boolean =>
  request.address !== null && (isSearch(request, request.address) || asksGraph(request, request.address))

const isSearch = ({ method, body }: Request, { value }: Word): boolean =>
  method === 'POST' && value !== null && searches.test(value) && !body.some((word) => statement.test(visible(word)))

const asksGraph = (request: Request, address: Word): boolean =>
  /\/graphql\b/.test(visible(address)) &&
  request.body.length > 0 &&
  request.body.every((word) => word.value !== null && !word.value.startsWith('@') && !/\bmutation\b/.test(word.value))
