/** The policy as it is written. Strict: an unknown key is an error, because a misspelt rule protects nothing. */
import { z } from 'zod'
import { Guard } from '../model/approval.ts'
import { Tier } from '../model/decision.ts'
import { Category, CredentialKind } from '../model/surface.ts'
import { conditions } from './conditions/index.ts'

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be lower-case letters, digits and hyphens')
const words = z.string().min(1).max(1000)
const names = z.array(words).max(500)

const When = z.strictObject(
  Object.fromEntries(conditions.map(({ key, schema, describe }) => [key, z.optional(schema).meta({ description: describe })])),
)

const Rule = z.strictObject({
  id,
  title: words.meta({ description: 'One line that a reviewer reads.' }),
  decision: Tier,
  reason: words.optional().meta({ description: 'Why the rule is there.' }),
  when: When.meta({ description: 'All conditions must hold; a list holds where one of its values does.' }),
})

/** An instant, or a day that ends at midnight UTC after it. */
const instant = z.union([z.iso.datetime({ offset: true }), z.iso.date()])
const duration = z.string().regex(/^\d{1,4}[mhd]$/, 'must be a number and m, h or d, such as 4h')
const flagOrText = z.string().max(200)

export const PolicyFile = z.strictObject({
  version: z.literal(1).optional(),
  extends: z
    .union([flagOrText, z.array(flagOrText).max(10)])
    .optional()
    .meta({ description: '`starter`, `strict`, or the path of another policy at the same ref. By default `starter`.' }),
  rules: z
    .array(Rule)
    .max(500)
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
        .array(Guard.extract(['guarded', 'self-approvable', 'bypassable']))
        .optional()
        .meta({ description: 'Which environments count: nothing lets an environment count through which nobody has to be asked.' }),
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
          paths: names.optional(),
          jobs: names.optional(),
        }),
      }),
    )
    .max(200)
    .optional(),
  freeze: z
    .array(
      z.strictObject({
        from: words,
        until: words,
        timezone: words.optional(),
        categories: z.array(Category).optional(),
        decision: Tier.optional(),
        reason: words,
      }),
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
