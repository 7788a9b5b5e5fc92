/** From the files of a policy, the extended ones first, to the policy in its resolved form, named by a digest. */
import { createHash } from 'node:crypto'
import type { Condition, Policy, Rule } from '../model/policy.ts'
import { conditions } from './conditions/index.ts'
import { starterMatrix } from './matrix.ts'
import type { PolicyFile } from './schema.ts'
import { instantOf, millisecondsOf } from './time.ts'

/** A file that was read without fault, and the word or path that it comes from. */
export interface Opened {
  readonly from: string
  readonly file: PolicyFile
}

/** Later files speak last for single values; lists and rules add up. */
export const resolved = (files: readonly Opened[], source: string): Policy => {
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
