/** The policy as it is written. Strict: an unknown key is an error, because a misspelt rule protects nothing. */
import { z } from 'zod'
import { Guard } from '../model/approval.ts'
import { Tier } from '../model/decision.ts'
import { Separation } from '../model/policy.ts'
import { Category, CredentialKind } from '../model/surface.ts'
import { conditions } from './conditions/index.ts'
import { glob } from './conditions/lists.ts'
import { isBackwards, isFreezeTime, isTimezone } from './freeze.ts'

const id = () => z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be lower-case letters, digits and hyphens')
/** Names by which the gate's own rules speak. */
const ownRule = /^(?:no-rule|credential-decision|freeze-\d+)$/
const ruleId = () => id().refine((text) => !ownRule.test(text), "is a name of the gate's own rules: choose another")
const words = () => z.string().min(1).max(1000)
const names = () => z.array(words()).max(500)
const globs = () => z.array(glob()).max(200)

const when = () =>
  z.strictObject(Object.fromEntries(conditions.map(({ key, schema, describe }) => [key, z.optional(schema()).describe(describe)])))

const rule = () =>
  z
    .strictObject({
      id: ruleId().describe('Lower-case letters, digits and hyphens; evidence and exceptions name the rule by it.'),
      title: words().describe('One line that a reviewer reads.'),
      decision: Tier.describe('What it says for an agent: `allow`, `approve` (ask a human) or `block`.'),
      reason: words().optional().describe('Why the rule is there.'),
      when: when().describe('All conditions must hold; a list holds where one of its values does.'),
    })
    .meta({
      id: 'Rule',
      description: 'A rule. Of all rules that match the strictest wins, so their order never matters.',
      examples: [
        {
          id: 'billing-database',
          title: 'Anything that writes to billing',
          decision: 'block',
          when: { category: 'database', target: 'billing*' },
        },
      ],
    })

/** An instant, or a day that ends at midnight UTC after it. */
const instant = () => z.union([z.iso.datetime({ offset: true }), z.iso.date()])
const duration = () => z.string().regex(/^\d{1,4}[mhd]$/, 'must be a number and m, h or d, such as 4h')
const flagOrText = () => z.string().min(1, 'names no policy: write starter, strict or a path').max(200)
const freezeTime = () => words().refine(isFreezeTime, 'must be a day or a time, such as 2026-12-20 or 2026-12-20T18:00')

/** A second entry by a name says something that nobody would look for. */
const onlyOnce = <T extends { readonly id: string }>(list: readonly T[], told: z.core.$RefinementCtx): void => {
  list.forEach((one, index) => {
    if (list.findIndex((other) => other.id === one.id) < index)
      told.addIssue({ code: 'custom', path: [index, 'id'], message: `there is another one called ${one.id}` })
  })
}

const agents = () =>
  z.strictObject({
    logins: names().optional().describe('More accounts that are agents.'),
    emails: names().optional().describe('More e-mail addresses that agents commit with.'),
    automation: names().optional().describe('Bots of yours that are no AI.'),
  })

const target = () =>
  z
    .strictObject({
      production: z.boolean().optional().describe('Whether it is production.'),
      owner: words().optional().describe('Who answers for it: a person or a team.'),
    })
    .meta({ id: 'Target', description: 'A system that jobs act on.' })

const managedCredential = () =>
  z
    .strictObject({
      owner: words().optional().describe('Who answers for it: a person or a team.'),
      purpose: words().optional().describe('What it is for.'),
      scope: words().optional().describe('What it can do.'),
      kind: CredentialKind.optional().describe('What kind of credential it is, where its name does not tell.'),
      decision: Tier.optional().describe('What reading it comes to for an agent, in place of the built-in rows about every secret.'),
    })
    .meta({
      id: 'ManagedCredential',
      description: 'A credential. It is managed once owner, purpose and scope are named.',
      examples: [{ owner: '@acme/platform', purpose: 'publishing releases to npm', scope: 'publish of @acme/*' }],
    })

const approval = () =>
  z.strictObject({
    environment: words().optional().describe('The environment whose approval counts. By default `countersign`.'),
    approvers: names().optional().describe('Logins and `org/team` names; empty: whoever the environment lets approve.'),
    minimum: z.int().min(1).max(6).optional().describe('How many people have to approve. By default 1.'),
    separation: Separation.optional().describe('Who may not approve, by what they had a hand in. By default `agent-commits`.'),
    reason: z.enum(['required', 'optional']).optional().describe('Whether an approval needs a reason in its comment.'),
    'valid-for': duration().optional().describe('How long an approval counts, such as `4h`. By default without limit.'),
    countersign: z
      .enum(['always', 'critical', 'optional'])
      .optional()
      .describe("When an approver has to put the attempt's code into the comment. From attempt 2 on always. By default `critical`."),
    via: z
      .array(z.enum(['environment', 'review']))
      .min(1)
      .optional()
      .describe('By which doors an approval may come: an environment, or a review of the pull request. By default `[environment]`.'),
    accept: z
      .array(Guard.extract(['guarded', 'self-approvable', 'bypassable']))
      .min(1)
      .optional()
      .describe('Which protection of the environment is enough; one without reviewers never is. By default `[guarded]`.'),
  })

const exception = () =>
  z
    .strictObject({
      id: id().describe('Evidence names the exception by it.'),
      owner: words().describe('Who answers for it.'),
      reason: words().describe('Why it is there.'),
      until: instant().describe('The instant after which it no longer applies, or its last day.'),
      scope: z
        .strictObject({
          rules: names().optional().describe('Ids of rules.'),
          categories: z.array(Category).optional().describe('Categories of surfaces.'),
          paths: globs().optional().describe('Files, as globs.'),
          jobs: globs().optional().describe('Ids of jobs, as globs.'),
        })
        .describe('What it covers: all of what is named must hold.'),
    })
    .meta({
      id: 'Exception',
      description: 'Lifts rules for a while. It never lifts `gate-itself`, `secret-exposure` or `unreadable`.',
      examples: [
        {
          id: 'nightly-docs',
          owner: '@acme/docs',
          reason: 'the docs site is rebuilt by an agent every night',
          until: '2027-01-31',
          scope: { rules: ['infrastructure'], jobs: ['docs'] },
        },
      ],
    })

const freeze = () =>
  z
    .strictObject({
      from: freezeTime().describe(
        'When it begins, as a day or a local time in `timezone`, or an instant with its own offset: `2026-12-20`, `2026-12-20T18:00`.',
      ),
      until: freezeTime().describe('When it ends; a day includes that day.'),
      timezone: words()
        .refine(isTimezone, 'is no time zone that is known, such as UTC or Europe/Berlin')
        .optional()
        .describe('IANA name of the time zone, such as `Europe/Berlin`. By default UTC.'),
      categories: z.array(Category).optional().describe('What it is about; by default everything that is not allowed anyway.'),
      decision: Tier.extract(['approve', 'block']).optional().describe('What holds meanwhile, whoever asks. By default `block`.'),
      reason: words().describe('Why, for whoever is stopped by it.'),
    })
    .refine((freeze) => !isBackwards(freeze), { message: 'ends before it begins', path: ['until'] })
    .meta({
      id: 'Freeze',
      description: 'A time in which less is allowed.',
      examples: [{ from: '2026-12-23T00:00', until: '2027-01-02T00:00', timezone: 'Europe/Berlin', reason: 'nobody is there to mend it' }],
    })

const breakGlass = () =>
  z.strictObject({
    environment: words().describe('A guarded environment of its own, with its own reviewers.'),
    reference: words().describe(
      'The reference that the comment must carry; `#` stands for digits, `*` for letters, digits and hyphens: `INC-#`.',
    ),
    categories: z.array(Category).describe('What it may lift.'),
  })

const evidencePolicy = () =>
  z.strictObject({
    always: z.boolean().optional().describe('Keep evidence of ordinary runs too. By default `false`.'),
    public: z
      .enum(['hashed', 'full'])
      .optional()
      .describe('On public repositories: hash e-mail addresses and only count gaps of protection, or keep all. By default `hashed`.'),
    'retention-days': z.int().min(1).max(3650).optional().describe("Days that the artifact is kept. By default the repository's own."),
  })

const build = () =>
  z
    .strictObject({
      version: z.literal(1).optional().describe('Version of this format: 1.'),
      extends: z
        .union([flagOrText(), z.array(flagOrText()).max(10)])
        .optional()
        .describe('`starter`, `strict`, or the path of another policy at the same ref. By default `starter`.'),
      rules: z
        .array(rule())
        .max(500)
        .superRefine(onlyOnce)
        .optional()
        .describe('Rules in addition to those of the extended policy. The strictest that matches wins.'),
      agents: agents().optional().describe('Agents and bots besides those that the gate knows.'),
      owners: names().optional().describe('Who answers for this repository: people or teams.'),
      targets: z
        .record(words(), target())
        .optional()
        .describe('Systems that jobs act on, by name: who owns them and whether they are production.'),
      credentials: z
        .record(words(), managedCredential())
        .optional()
        .describe('Managed credentials, by name. Once this key is there, a secret that it does not name is unmanaged and is blocked.'),
      approval: approval().optional().describe('Who may approve, where and how.'),
      exceptions: z.array(exception()).max(200).superRefine(onlyOnce).optional().describe('What is lifted for a while, by whom and why.'),
      freeze: z.array(freeze()).max(100).optional().describe('Times in which less is allowed.'),
      'break-glass': breakGlass().optional().describe('How a block is lifted in an emergency, for one attempt.'),
      evidence: evidencePolicy().optional().describe('What evidence is kept and how it is disclosed.'),
    })
    .meta({
      examples: [
        {
          version: 1,
          extends: 'starter',
          owners: ['@acme/platform'],
          credentials: { NPM_TOKEN: { owner: '@acme/platform', purpose: 'publishing releases', scope: 'publish of @acme/*' } },
          approval: { environment: 'countersign', reason: 'required', 'valid-for': '4h' },
        },
      ],
    })
export type PolicyFile = z.infer<ReturnType<typeof build>>

let built: ReturnType<typeof build> | null = null
/** The schema, built when the first policy is read: the built-in ones come read. */
export const policyFile = (): ReturnType<typeof build> => {
  built ??= build()
  return built
}
