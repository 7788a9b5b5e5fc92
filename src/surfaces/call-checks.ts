/** Answers to the catalogue's questions about a call that its words alone cannot settle (`only:` in an entry). */
import type { Word } from '../model/activity.ts'
import type { Call } from './call.ts'
import type { CheckName } from './catalogue/commands/entry.ts'
import { bare, visible } from './command-line.ts'
import { forgesCheck, statusPaths } from './forged-check.ts'
import { holdsKeys, isLocalHost } from './holdings.ts'
import { type SqlDoes, sqlDoes } from './sql.ts'

const shown = (word: Word): string => word.value ?? bare(word.text)

const valuesOf = ({ line }: Call, names: readonly string[]): readonly Word[] =>
  line.flags.flatMap(({ name, word }) => (names.includes(name) && word !== null ? [word] : []))

/** The statements a database client was given; null where they come from a file, a pipe or a variable. */
const sqlGiven = (call: Call): readonly (string | null)[] => {
  const { command, line } = call
  const inline = valuesOf(call, ['-c', '--command', '-e', '--execute', '--eval', '-q', '-Q', '--query', '--sql']).map((word) => word.value)
  const files = valuesOf(call, ['-f', '--file', '-i', '--input-file', '--queries-file']).map(() => null)
  const fed = command.stdin === null ? [] : [command.stdin.value]
  const piped = command.pipedFrom.length > 0 || command.redirects.some(({ operator }) => operator === '<') ? [null] : []
  const operands = line.operands.slice(call.tool.names[0] === 'redis-cli' ? 0 : 1).map(({ value }) => value)
  return [...inline, ...files, ...fed, ...piped, ...operands]
}

const sqlOf = (call: Call): SqlDoes => {
  const given = sqlGiven(call)
  const does = given.map((text) => (text === null ? 'writes' : sqlDoes(text)))
  return does.includes('destroys') ? 'destroys' : does.includes('writes') ? 'writes' : 'reads'
}

const isBucket = (word: Word | undefined): boolean => word !== undefined && /^(?:s3|gs|r2|az|oci):\/\//i.test(visible(word))

/** The last operand of a copy is where it goes. */
const destination = ({ line }: Call): Word | undefined => line.operands.at(-1)

const isRemotePath = (word: Word | undefined, call: Call): boolean => {
  if (word === undefined) return false
  const remote = /^(?:(?:rsync|sftp|scp|ssh|ftps?):\/\/)?(?:[^/\s:@]+@)?([^/\s:]{2,}):/.exec(shown(word))
  return remote?.[1] !== undefined && !isLocalHost(remote[1], call.reading)
}

const refspecs = ({ line }: Call): readonly string[] => line.operands.slice(2).map(shown)

const tagLike =
  /^\+?(?:refs\/tags\/|v\d|:?refs\/tags\/|(?:[\w./-]*[-/])?v\$|tag$|tags\/)|^"?\$\{?\{?[^}]{0,200}(?:\b|_)tag(?:_?name)?(?:\b|_)/i
const deletes = (call: Call): boolean =>
  call.line.flags.some(({ name }) => name === '--delete' || name === '-d') || refspecs(call).some((ref) => ref.startsWith(':'))

/** Forced, mirrored or deleting: what was there is gone afterwards. */
const rewritesHistory = (call: Call): boolean =>
  call.line.flags.some(({ name }) => /^(?:-f|--force(?:-with-lease|-if-includes)?|--mirror|--delete|-d|--prune)$/.test(name)) ||
  refspecs(call).some((ref) => /^[+:]/.test(ref))

/** What is signed is echoed: it is words, and no file that anybody gets. */
const signsWords = ({ line, command }: Call): boolean => {
  const given = line.operands.slice(1)
  return given.length === 0
    ? command.pipedFrom.some((name) => name === 'echo' || name === 'printf')
    : given.every(({ text }) => /^["']?<\(\s*(?:echo|printf)\b/.test(text))
}

/** A ref that the same job made with `git tag`. */
const isTaggedHere = (ref: string, { reading }: Call): boolean =>
  reading.activities.some(
    (activity) =>
      activity.kind === 'command' &&
      activity.name === 'git' &&
      activity.args.some(({ value }) => value === 'tag') &&
      activity.args.some((word) => shown(word) === ref && word.value !== 'tag'),
  )
const trunk = /(?:^|[:/+])(?:main|master|trunk|develop|production|release[\w./-]{0,100})$/i
const apiPath = (call: Call): string => {
  const operand = call.line.operands[1]
  return operand === undefined ? '' : shown(operand).replace(/^https:\/\/api\.github\.com/, '')
}
const hasFields = ({ line }: Call): boolean =>
  line.flags.some(({ name }) => ['-f', '-F', '--field', '--raw-field', '--input'].includes(name))

/** What `gh api` is given to send, a field a line. */
const fieldsOf = (call: Call): string =>
  [...valuesOf(call, ['-f', '-F', '--field', '--raw-field']), ...(call.command.stdin === null ? [] : [call.command.stdin])]
    .map(shown)
    .join('\n')

/** The method of `gh api`: POST as soon as a field is given, unless it is named. */
const apiMethod = (call: Call): string | null => {
  const named = call.line.flags.find(({ name }) => name === '-X' || name === '--method')
  return named === undefined ? (hasFields(call) ? 'POST' : 'GET') : (named.word?.value?.toUpperCase() ?? null)
}
const writesApi = (call: Call): boolean => {
  const method = apiMethod(call)
  return method === null || !['GET', 'HEAD'].includes(method)
}

export const guardPaths =
  /\/(?:branches\/[^/]+\/protection|rulesets|actions\/permissions|actions\/workflows\/[^/]+\/disable|environments\/[^/]+$|actions\/runners\/(?:registration|remove)-token|hooks|collaborators|interaction-limits)/i
const destructive =
  /\brm\s+-[a-z]*r|\bmkfs|\bdd\s+[^\n]{0,200}of=\/dev\/|\bdrop\s+(?:database|table|schema)|\b(?:dropdb|shutdown|poweroff)\b|system\s+prune|volume\s+(?:rm|prune)/i

export const callChecks: Readonly<Record<CheckName, (call: Call) => boolean>> = {
  'sql-destroys': (call) => sqlOf(call) === 'destroys',
  'sql-writes': (call) => sqlOf(call) !== 'reads',
  'to-bucket': (call) => {
    const to = destination(call)
    return isBucket(to) || (to?.value === null && visible(to) === '' && !call.line.operands.slice(0, -1).some(isBucket))
  },
  'to-remote': (call) => isRemotePath(destination(call), call),
  'from-remote': (call) => call.line.operands.slice(0, -1).some((word) => isRemotePath(word, call)),
  'pushes-tag': (call) =>
    refspecs(call).some((ref) => isTaggedHere(ref, call)) ||
    call.line.flags.some(({ name }) => ['--tags', '--follow-tags'].includes(name)) ||
    refspecs(call).some((ref) => tagLike.test(ref)),
  'pushes-pages': (call) => refspecs(call).some((ref) => /(?:^|[:/])(?:gh-pages|pages)$/.test(ref)),
  'drops-tag': (call) => deletes(call) && refspecs(call).some((ref) => tagLike.test(ref.replace(/^:/, '')) || isTaggedHere(ref, call)),
  'pushes-over-history': (call) =>
    rewritesHistory(call) && (call.line.flags.some(({ name }) => name === '--mirror') || refspecs(call).some((ref) => trunk.test(ref))),
  'pushes-to-platform': (call) =>
    /^(?:heroku|dokku|piku|clever|scalingo|gigalixir)(?:$|[-:/])|heroku\.com/.test(call.line.operands.slice(1, 2).map(shown).join('')),
  'graphql-mutates': (call) => {
    const fields = call.line.flags.flatMap(({ name, word }) =>
      ['-f', '-F', '--field', '--raw-field', '--input'].includes(name) && word !== null ? [word] : [],
    )
    const query = fields.filter((word) => /^query=/.test(shown(word)))
    const texts = call.command.stdin === null ? query : [...query, call.command.stdin]
    // A file or a variable may hold a mutation; text that shows a query and none does not.
    return (
      texts.length === 0 ||
      texts.some((word) => /\bmutation\b/.test(shown(word)) || /^query=@/.test(shown(word)) || !/[{]/.test(shown(word)))
    )
  },
  'api-guards-checks': (call) => writesApi(call) && guardPaths.test(apiPath(call)),
  'api-forges-check': (call) =>
    writesApi(call) && statusPaths.test(apiPath(call)) && forgesCheck(fieldsOf(call), call.reading, call.command.origin.conditions),
  'api-destroys': (call) =>
    apiMethod(call) === 'DELETE' && !/\/(?:labels|assignees|reactions|comments|requested_reviewers|lock)(?:\/|$)/.test(apiPath(call)),
  'api-releases': (call) => writesApi(call) && /\/(?:releases|git\/(?:refs?\/tags|tags))(?:\/|$)/.test(apiPath(call)),
  'api-writes': writesApi,
  'remote-removal': ({ command, line }) => {
    const words = [...line.operands.slice(1), ...line.rest, ...(command.stdin === null ? [] : [command.stdin])]
    return destructive.test(words.map(shown).join(' ').slice(0, 20_000))
  },
  'outside-workspace': (call) =>
    call.line.operands.some((word) => /^\/(?:mnt|srv|data|nfs|shared|efs|media|var\/lib)\b|^\/\*?$/.test(shown(word))),
  'holds-keys': (call) => holdsKeys(call.reading),
  'signs-a-file': (call) => !signsWords(call),
  'deploys-docs': ({ command }) =>
    [...command.env].some(
      ([name, { secrets, text }]) => /^(?:DOCUMENTER_KEY|GITHUB_TOKEN)$/.test(name) && (secrets.length > 0 || /github\.token/.test(text)),
    ),
  'names-an-agent': ({ line }) => line.flags.some(({ word }) => /(?:^|,)@?copilot(?:,|$)/i.test(word?.value ?? '')),
  'secret-key': (call) =>
    call.command.args.some(({ secrets }) => secrets.length > 0) ||
    (call.command.stdin?.secrets.length ?? 0) > 0 ||
    call.command.pipedFrom.length > 0,
}
