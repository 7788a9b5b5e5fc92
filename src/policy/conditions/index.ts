/** Every condition that a rule can have, by its key. */
import { z } from 'zod'
import { Involvement } from '../../model/signal.ts'
import { Category, CredentialKind, Production } from '../../model/surface.ts'
import { defineCondition, yesIf } from './define.ts'
import { globList, globsMatch, namesMatch, oneOrMore } from './lists.ts'

const isWeighty = ({ access, lowImpact }: { access: string; lowImpact: boolean }): boolean => access === 'write' && !lowImpact

export const category = defineCondition({
  key: 'category',
  describe: 'The surface is of one of these categories.',
  schema: () => oneOrMore(Category),
  evaluate: (wanted, { surface }) => yesIf(surface.category !== null && wanted.includes(surface.category)),
})
export const side = defineCondition({
  key: 'side',
  describe: '`change`: what the diff alters. `action`: what the protected jobs do.',
  schema: () => z.enum(['change', 'action']),
  evaluate: (wanted, { surface }) => yesIf(surface.side === wanted),
})
export const access = defineCondition({
  key: 'access',
  describe: 'Whether it reads or writes.',
  schema: () => z.enum(['read', 'write']),
  evaluate: (wanted, { surface }) => yesIf(surface.access === wanted),
})
export const lowImpact = defineCondition({
  key: 'low-impact',
  describe: 'It only speaks to reviewers or scanners, or is an ordinary edit.',
  schema: () => z.boolean(),
  evaluate: (wanted, { surface }) => yesIf(surface.lowImpact === wanted),
})
export const weighty = defineCondition({
  key: 'weighty',
  describe: 'It writes, and not only to reviewers or scanners.',
  schema: () => z.boolean(),
  evaluate: (wanted, { surface }) => yesIf(isWeighty(surface) === wanted),
})
export const blockworthy = defineCondition({
  key: 'blockworthy',
  describe: 'By itself it takes a protection away, hands out every secret, or destroys production.',
  schema: () => z.boolean(),
  evaluate: (wanted, { surface }) => yesIf(surface.blockworthy === wanted),
})
export const destructive = defineCondition({
  key: 'destructive',
  describe: 'It destroys what cannot be had back easily.',
  schema: () => z.boolean(),
  evaluate: (wanted, { surface }) => yesIf(surface.destructive === wanted),
})
export const production = defineCondition({
  key: 'production',
  describe: 'Whether the target is production; an unknown target may be.',
  schema: () => oneOrMore(Production),
  evaluate: (wanted, { surface }) => (wanted.includes(surface.production) ? 'yes' : surface.production === 'unknown' ? 'unknown' : 'no'),
})
export const code = defineCondition({
  key: 'code',
  describe: 'The reason code of the surface.',
  schema: () => oneOrMore(z.string().max(100)),
  evaluate: (wanted, { surface }) => yesIf(wanted.includes(surface.code)),
})
export const managed = defineCondition({
  key: 'managed',
  describe: 'The credential is named in `credentials:` with owner, purpose and scope. A policy without `credentials:` cannot tell.',
  schema: () => z.boolean(),
  evaluate: (wanted, { surface, managed: so }) => (surface.credential === null ? 'no' : so === null ? 'unknown' : yesIf(so === wanted)),
})
export const credential = defineCondition({
  key: 'credential',
  describe: 'Name of the credential; `*` stands for any part of it.',
  schema: globList,
  evaluate: (wanted, { surface }) => yesIf(surface.credential !== null && namesMatch(wanted, surface.credential)),
})
export const credentialKind = defineCondition({
  key: 'credential-kind',
  describe: 'Kind of the credential.',
  schema: () => oneOrMore(CredentialKind),
  evaluate: (wanted, { credentialKind: kind, surface }) =>
    kind !== null ? yesIf(wanted.includes(kind)) : surface.credential === null ? 'no' : 'unknown',
})
export const target = defineCondition({
  key: 'target',
  describe: 'The system that is touched; `*` stands for any part of its name.',
  schema: globList,
  evaluate: (wanted, { surface }) => (surface.target === null ? 'unknown' : yesIf(namesMatch(wanted, surface.target))),
})
export const paths = defineCondition({
  key: 'paths',
  describe: 'The file that it stands in, as globs.',
  schema: globList,
  evaluate: (wanted, { surface }) => (surface.at === null ? 'unknown' : yesIf(globsMatch(wanted, surface.at.path))),
})
export const jobs = defineCondition({
  key: 'jobs',
  describe: 'The job that does it.',
  schema: globList,
  evaluate: (wanted, { job }) => (job === null ? 'no' : yesIf(globsMatch(wanted, job))),
})
export const environment = defineCondition({
  key: 'environment',
  describe: 'The environment that the job enters; `*` stands for any part of its name.',
  schema: globList,
  evaluate: (wanted, { environment: name }) => (name === null ? 'no' : name.includes('${{') ? 'unknown' : yesIf(namesMatch(wanted, name))),
})
export const event = defineCondition({
  key: 'event',
  describe: 'The event that started the run.',
  schema: () => oneOrMore(z.string().max(60)),
  evaluate: (wanted, { event: name }) => yesIf(wanted.includes(name)),
})
export const branch = defineCondition({
  key: 'branch',
  describe: 'The branch or tag of the run, as globs.',
  schema: globList,
  evaluate: (wanted, { branch: name }) =>
    name === null ? 'unknown' : yesIf(globsMatch(wanted, name.replace(/^refs\/(?:heads|tags)\//, ''))),
})
export const involvement = defineCondition({
  key: 'involvement',
  describe: 'How an agent is in it.',
  schema: () => oneOrMore(Involvement),
  evaluate: (wanted, { involvement: so }) => (wanted.includes(so) ? 'yes' : so === 'unknown' ? 'unknown' : 'no'),
})

export const conditions = [
  category,
  side,
  access,
  lowImpact,
  weighty,
  blockworthy,
  destructive,
  production,
  code,
  managed,
  credential,
  credentialKind,
  target,
  paths,
  jobs,
  environment,
  event,
  branch,
  involvement,
] as const
