/** The policy as it is written. Strict: an unknown key is an error, because a misspelt rule protects nothing. */
import { z } from 'zod'
import { Tier } from '../model/decision.ts'
import { Category, CredentialKind } from '../model/surface.ts'
import { conditions } from './conditions/index.ts'
import { glob } from './conditions/lists.ts'
import { isBackwards, isFreezeTime, isTimezone } from './freeze.ts'

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be lower-case letters, digits and hyphens')
/** Names by which the gate's own rules speak. */
const ownRule = /^(?:no-rule|credential-decision|freeze-\d+)$/
const ruleId = id.refine((text) => !ownRule.test(text), "is a name of the gate's own rules: choose another")
const words = z.string().min(1).max(1000)
const names = z.array(words).max(500)
const globs = z.array(glob).max(200)

const When = z.strictObject(
  Object.fromEntries(conditions.map(({ key, schema, describe }) => [key, z.optional(schema).meta({ description: describe })])),
)

const Rule = z.strictObject({
  id: ruleId,
  title: words.meta({ description: 'One line that a reviewer reads.' }),
  decision: Tier,
  reason: words.optional().meta({ description: 'Why the rule is there.' }),
  when: When.meta({ description: 'All conditions must hold; a list holds where one of its values does.' }),
})

/** An instant, or a day that ends at midnight UTC after it. */
const instant = z.union([z.iso.datetime({ offset: true }), z.iso.date()])
const duration = z.string().regex(/^\d{1,4}[mhd]$/, 'must be a number and m, h or d, such as 4h')
const flagOrText = z.string().min(1, 'names no policy: write starter, strict or a path').max(200)
const freezeTime = words.refine(isFreezeTime, 'must be a day or a time, such as 2026-12-20 or 2026-12-20T18:00')

/** A second entry by a name says something that nobody would look for. */
const onlyOnce = <T extends { readonly id: string }>(list: readonly T[], told: z.core.$RefinementCtx): void => {
  list.forEach((one, index) => {
    if (list.findIndex((other) => other.id === one.id) < index)
      told.addIssue({ code: 'custom', path: [index, 'id'], message: `there is another one called ${one.id}` })
  })
}

export const PolicyFile = z.strictObject({
  version: z.literal(1).optional(),
  extends: z
    .union([flagOrText, z.array(flagOrText).max(10)])
    .optional()
    .meta({ description: '`starter`, `strict`, or the path of another policy at the same ref. By default `starter`.' }),
  rules: z
    .array(Rule)
    .max(500)
    .superRefine(onlyOnce)
    .optional()
    .meta({ description: 'Rules in addition to those of the extended policy. The strictest that matches wins.' }),
  agents: z
    .strictObject({
      logins: names.optional().meta({ description: 'More accounts that are agents.' }),
      emails: names.optional().meta({ description: 'More e-mail addresses that agents commit with.' }),
      automation: names.optional().meta({ description: 'Bots of yours that are no AI.' }),
    })
    .optional(),
  owners: names.optional().meta({ description: 'Who answers for this repository: people or teams.' }),
  targets: z.record(words, z.strictObject({ production: z.boolean().optional(), owner: words.optional() })).optional(),
  credentials: z
    .record(
      words,
      z.strictObject({
        owner: words.optional(),
        purpose: words.optional(),
        scope: words.optional(),
        kind: CredentialKind.optional(),
        decision: Tier.optional(),
      }),
    )
    .optional()
    .meta({ description: 'Managed credentials. Once this key is there, a secret that it does not name is unmanaged and is blocked.' }),
  approval: z
    .strictObject({
      environment: words.optional(),
      approvers: names.optional().meta({ description: 'Logins and org/team names; empty: whoever the environment lets approve.' }),
      minimum: z.int().min(1).max(6).optional(),
      separation: z.enum(['agent-commits', 'all-commits', 'initiator', 'none']).optional(),
      reason: z.enum(['required', 'optional']).optional(),
      'valid-for': duration.optional(),
      countersign: z.enum(['always', 'critical', 'optional']).optional(),
      via: z
        .array(z.enum(['environment', 'review']))
        .min(1)
        .optional(),
      accept: z
        .array(z.enum(['guarded', 'self-approvable', 'bypassable']))
        .min(1)
        .optional()
        .meta({ description: 'How well an environment must be protected. One without reviewers is never accepted.' }),
    })
    .optional(),
  exceptions: z
    .array(
      z.strictObject({
        id,
        owner: words,
        reason: words,
        until: instant,
        scope: z.strictObject({
          rules: names.optional(),
          categories: z.array(Category).optional(),
          paths: globs.optional(),
          jobs: globs.optional(),
        }),
      }),
    )
    .max(200)
    .superRefine(onlyOnce)
    .optional(),
  freeze: z
    .array(
      z
        .strictObject({
          from: freezeTime,
          until: freezeTime.meta({ description: 'As a day it includes that day.' }),
          timezone: words
            .refine(isTimezone, 'is no time zone that is known, such as UTC or Europe/Berlin')
            .optional()
            .meta({ description: 'Whose wall clock `from` and `until` are; by default UTC.' }),
          categories: z.array(Category).optional(),
          decision: z.enum(['approve', 'block']).optional(),
          reason: words,
        })
        .refine((freeze) => !isBackwards(freeze), { message: 'ends before it begins', path: ['until'] }),
    )
    .max(100)
    .optional(),
  'break-glass': z.strictObject({ environment: words, reference: words, categories: z.array(Category) }).optional(),
  evidence: z
    .strictObject({
      always: z.boolean().optional(),
      public: z.enum(['hashed', 'full']).optional(),
      'retention-days': z.int().min(1).max(3650).optional(),
    })
    .optional(),
})
export type PolicyFile = z.infer<typeof PolicyFile>
