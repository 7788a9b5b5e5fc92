/** From text to policy: read strictly, extended, filled in, and named by a digest. */
import { createHash } from 'node:crypto'
import { isAlias, LineCounter, parseDocument, visit } from 'yaml'
import type { Condition, Policy, Rule } from '../model/policy.ts'
import { builtinFiles } from './builtin.ts'
import { conditions } from './conditions/index.ts'
import { type Fault, faultAt, faultsOf, type Located } from './faults.ts'
import { starterMatrix } from './matrix.ts'
import { PolicyFile } from './schema.ts'
import { instantOf, millisecondsOf } from './time.ts'

export type Loaded =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly source: string; readonly faults: readonly Fault[] }

export interface LoadOptions {
  /** Where the text comes from, for messages and the record. */
  readonly source: string
  /** Texts of the policies that this one may extend, by the word in `extends`. The built-in ones need none. */
  readonly extended?: Readonly<Record<string, string | null>>
}

const largest = 256 * 1024
const deepest = 5

/** @param text null: there is no policy file, and `starter` holds */
export const loadPolicy = (text: string | null, { source, extended = {} }: LoadOptions): Loaded => {
  const files: { readonly from: string; readonly file: PolicyFile }[] = []
  const open = (from: string, content: string, depth: number, trail: readonly string[]): readonly Fault[] => {
    const read = readFile(content)
    if ('faults' in read) return read.faults
    const { file, located } = read
    for (const name of [file.extends ?? 'starter'].flat()) {
      const fault = (message: string): readonly Fault[] => [faultAt(located, offsetOf(located, 'extends'), 'extends', message)]
      if (depth >= deepest || trail.includes(name))
        return fault(`${JSON.stringify(name.slice(0, 80))} extends itself or is extended too deeply`)
      const known = isBuiltin(name) ? '' : Object.hasOwn(extended, name) ? extended[name] : undefined
      if (known === undefined || known === null)
        return fault(`the policy ${JSON.stringify(name.slice(0, 80))} could not be found; name starter, strict, or a path at the same ref`)
      if (from === name) continue
      const faults = isBuiltin(name) ? openBuiltin(name, files) : open(name, known, depth + 1, [...trail, name])
      if (faults.length > 0) return faults
    }
    files.push({ from, file })
    return []
  }
  const faults = text === null ? openBuiltin('starter', files) : open(source, text, 0, [source])
  return faults.length > 0 ? { ok: false, source, faults } : { ok: true, policy: resolved(files, text === null ? 'starter' : source) }
}

type Opened = { readonly from: string; readonly file: PolicyFile }[]

const openBuiltin = (name: 'starter' | 'strict', files: Opened): readonly Fault[] => {
  const file = builtinFiles[name]
  if (file.extends === 'starter') openBuiltin('starter', files)
  if (!files.some(({ from }) => from === name)) files.push({ from: name, file })
  return []
}

const isBuiltin = (name: string): name is 'starter' | 'strict' => name === 'starter' || name === 'strict'

const offsetOf = ({ document }: Located, key: string): number => {
  const node = document.get(key, true)
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? Number(node.range[0]) : 0
}

/** Reads one file by itself. */
const readFile = (text: string): { readonly file: PolicyFile; readonly located: Located } | { readonly faults: readonly Fault[] } => {
  const lines = new LineCounter()
  const document = parseDocument(text.slice(0, largest + 1), { lineCounter: lines, uniqueKeys: true, prettyErrors: false, version: '1.2' })
  const located: Located = { text, document, lines }
  if (text.length > largest) return { faults: [faultAt(located, 0, '', `the policy is larger than ${largest / 1024} KiB`)] }
  if (document.errors.length > 0)
    return { faults: document.errors.slice(0, 20).map((error) => faultAt(located, error.pos[0], '', error.message)) }
  let alias: number | null = null
  visit(document, {
    Alias: (_, node) => {
      alias ??= isAlias(node) ? (node.range?.[0] ?? 0) : null
    },
  })
  if (alias !== null) return { faults: [faultAt(located, alias, '', 'a policy takes no YAML aliases: write it out')] }
  const parsed = PolicyFile.safeParse(document.contents === null ? {} : document.toJS())
  return parsed.success ? { file: parsed.data, located } : { faults: faultsOf(located, parsed.error, knownKeys) }
}

const knownKeys: readonly string[] = [
  ...Object.keys(PolicyFile.shape),
  ...conditions.map(({ key }) => key),
  ...[
    'id',
    'title',
    'decision',
    'reason',
    'when',
    'logins',
    'emails',
    'automation',
    'owner',
    'production',
    'purpose',
    'scope',
    'kind',
    'until',
  ],
  ...[
    'environment',
    'approvers',
    'minimum',
    'separation',
    'valid-for',
    'via',
    'accept',
    'categories',
    'reference',
    'always',
    'public',
    'retention-days',
    'from',
    'timezone',
  ],
]

/** Later files speak last for single values; lists and rules add up. */
const resolved = (files: readonly { readonly from: string; readonly file: PolicyFile }[], source: string): Policy => {
  const all = files.map(({ file }) => file)
  const last = <T>(pick: (file: PolicyFile) => T | undefined): T | undefined => all.map(pick).findLast((value) => value !== undefined)
  const gathered = <T>(pick: (file: PolicyFile) => readonly T[] | undefined): readonly T[] => all.flatMap((file) => pick(file) ?? [])
  const merged = <T>(pick: (file: PolicyFile) => Readonly<Record<string, T>> | undefined): Readonly<Record<string, T>> =>
    Object.assign({}, ...all.map((file) => pick(file) ?? {}))
  const credentials = all.some((file) => file.credentials !== undefined) ? merged((file) => file.credentials) : null
  const approval = <K extends keyof NonNullable<PolicyFile['approval']>>(key: K) => last((file) => file.approval?.[key])
  const glass = last((file) => file['break-glass'])
  const validFor = approval('valid-for')
  return {
    source,
    digest: `sha256:${createHash('sha256')
      .update(JSON.stringify(files.map(({ file }) => sorted(file))))
      .digest('hex')}`,
    rules: files.flatMap(({ from, file }) =>
      (file.rules ?? []).map(
        (rule): Rule => ({
          id: rule.id,
          title: rule.title,
          decision: rule.decision,
          reason: rule.reason ?? null,
          from,
          when: conditionsOf(rule.when),
        }),
      ),
    ),
    matrix: starterMatrix,
    agents: {
      logins: gathered((file) => file.agents?.logins),
      emails: gathered((file) => file.agents?.emails),
      automation: gathered((file) => file.agents?.automation),
    },
    owners: gathered((file) => file.owners),
    targets: Object.fromEntries(
      Object.entries(merged((file) => file.targets)).map(([name, { production, owner }]) => [
        name,
        { production: production ?? null, owner: owner ?? null },
      ]),
    ),
    credentials:
      credentials === null
        ? null
        : Object.fromEntries(
            Object.entries(credentials).map(([name, { owner, purpose, scope, kind, decision }]) => [
              name,
              { owner: owner ?? null, purpose: purpose ?? null, scope: scope ?? null, kind: kind ?? null, decision: decision ?? null },
            ]),
          ),
    approval: {
      environment: approval('environment') ?? 'countersign',
      approvers: gathered((file) => file.approval?.approvers),
      minimum: approval('minimum') ?? 1,
      separation: approval('separation') ?? 'agent-commits',
      reason: approval('reason') ?? 'optional',
      validFor: validFor === undefined ? null : millisecondsOf(validFor),
      countersign: approval('countersign') ?? 'critical',
      via: approval('via') ?? ['environment'],
      accept: approval('accept') ?? ['guarded'],
    },
    exceptions: gathered((file) => file.exceptions).map(({ id, owner, reason, until, scope }) => ({
      id,
      owner,
      reason,
      until: instantOf(until),
      scope: { rules: scope.rules ?? [], categories: scope.categories ?? [], paths: scope.paths ?? [], jobs: scope.jobs ?? [] },
    })),
    freeze: gathered((file) => file.freeze).map(({ from, until, timezone, categories, decision, reason }) => ({
      from,
      until,
      timezone: timezone ?? 'UTC',
      categories: categories ?? [],
      decision: decision ?? 'block',
      reason,
    })),
    breakGlass: glass === undefined ? null : { environment: glass.environment, reference: glass.reference, categories: glass.categories },
    evidence: {
      always: last((file) => file.evidence?.always) ?? false,
      public: last((file) => file.evidence?.public) ?? 'hashed',
      retentionDays: last((file) => file.evidence?.['retention-days']) ?? null,
    },
  }
}

const conditionsOf = (when: NonNullable<PolicyFile['rules']>[number]['when']): readonly Condition[] =>
  Object.entries(when).flatMap(([key, wanted]) => {
    const definition = conditions.find((one) => one.key === key)
    if (definition === undefined || wanted === undefined) return []
    // The schema that parsed `wanted` is the definition's own; the pairing is by key, which types cannot follow.
    const evaluate = definition.evaluate as (value: unknown, of: Parameters<Condition['evaluate']>[0]) => ReturnType<Condition['evaluate']>
    return [{ key, describe: `${key}: ${[wanted].flat().join(', ')}`, evaluate: (of) => evaluate(wanted, of) }]
  })

/** The same value with its keys in order, so that the digest means what is written and not how. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  )
}
