/** What the use of an action does to the world: the catalogue's answer for the inputs that were given. */
import type { JobReading, Use } from '../model/activity.ts'
import type { Category, Production } from '../model/surface.ts'
import type { Scalar } from '../model/workflow.ts'
import { lookUp } from './action-lookup.ts'
import type { ActionEffect } from './catalogue/entry.ts'
import { given, mayHold, mustHold } from './conditions.ts'
import type { Effect } from './effect.ts'
import { forgesCheck } from './forged-check.ts'
import { scriptDoes, scriptIsOpaque, statusesIn } from './github-script.ts'
import { guessFromName } from './intent.ts'
import { cannotWrite, isPrivileged } from './privileged.ts'
import { productionOfScalar } from './targets.ts'
import { gitHubCredential, loginCredential, OWN_TOKEN, secretsGiven } from './use-credential.ts'

/** @returns nothing for actions that touch nothing outside of the run. */
export const effectsOfUse = (use: Use, reading: JobReading): readonly Effect[] => {
  if (use.action === 'actions/github-script') return scriptEffects(use, reading)
  const found = lookUp(use.action)
  const copied = found?.certainty === 'copy'
  // A copy may do what its original does; that the original does nothing says nothing about the copy.
  if (!found || (copied && found.entry.effects.length === 0)) return guessFromName(use, reading)
  if (copied && !isPrivileged(reading) && secretsGiven(use).length === 0) return []
  return found.entry.effects.flatMap((effect) => {
    if (effect.when && !mayHold(effect.when, use.inputs)) return []
    return made(effect, use, reading, found.certainty === 'exact' ? 'action' : 'action-copy')
  })
}

const made = (effect: ActionEffect, use: Use, reading: JobReading, kind: string): readonly Effect[] => {
  const credential = effect.github
    ? gitHubCredential(use)
    : (secretsGiven(use)[0] ?? (effect.category === 'publish' ? loginCredential(reading) : null))
  if (effect.github && credential === OWN_TOKEN && cannotWrite(reading.token)) return []
  const target = targetOf(effect.target ?? [], use)
  if (target && staysHere(target)) return []
  const sure = !effect.when || mustHold(effect.when, use.inputs)
  // What may or may not be published needs somebody to publish it as: a job that holds nothing and logged in nowhere has nobody.
  if (!sure && effect.category === 'publish' && credential === null && !isPrivileged(reading)) return []
  const base = {
    message: `The action ${effect.what}${sure ? '' : ' where its inputs say so'}.`,
    access: effect.access ?? 'write',
    destructive: effect.destructive ?? false,
    lowImpact: effect.lowImpact ?? false,
    production: target ? productionOfScalar(target) : ('unknown' as const),
    target: target?.raw.slice(0, 200) ?? null,
    credential,
    origin: use.origin,
  }
  const categories: readonly Category[] = effect.destructive ? [effect.category, 'destructive'] : [effect.category]
  return categories.map((category) => ({
    ...base,
    category,
    code: `${category}-${kind}`,
    blockworthy: effect.block === true || blocks(category, base.production, reading),
  }))
}

/** Destruction in production that no environment stands before. */
const blocks = (category: Category, production: Production, reading: JobReading): boolean =>
  category === 'destructive' && production === 'yes' && reading.environment === null && reading.calledEnvironments.length === 0

const targetOf = (inputs: readonly string[], use: Use): Scalar | null => {
  for (const name of inputs) {
    const scalar = given(use.inputs, name) ?? (Object.hasOwn(use.env, name) ? use.env[name] : undefined)
    if (scalar) return scalar
  }
  return null
}

/** A registry or host that the job runs itself. */
const staysHere = (target: Scalar): boolean =>
  target.values !== null &&
  target.values.length > 0 &&
  target.values.every((value) =>
    value.split(/[\n,]/).every((part) => part.trim() === '' || /^(?:https?:\/\/)?(?:localhost|127\.0\.0\.1)[:/]/.test(part.trim())),
  )

const scriptEffects = (use: Use, reading: JobReading): readonly Effect[] => {
  const script = given(use.inputs, 'script')
  const credential = gitHubCredential(use)
  if (script === null) return []
  const refused = credential === OWN_TOKEN && cannotWrite(reading.token)
  const base = { access: 'write', blockworthy: false, production: 'unknown', target: null, credential, origin: use.origin } as const
  const does = scriptDoes(script.raw).filter(({ outside }) => outside === true || !refused)
  const seen = does.map(({ category, what, lowImpact, destructive, outside }) => ({
    ...base,
    ...(outside === true ? { credential: secretsGiven(use)[0] ?? null } : {}),
    category,
    code: `${category}-script`,
    message: `The script ${what}.`,
    destructive,
    lowImpact,
  }))
  if (refused) return seen
  const also = seen
    .filter(({ destructive }) => destructive)
    .map((effect) => ({ ...effect, category: 'destructive' as const, code: 'destructive-script' }))
  const forged = statusesIn(script.raw).some((fields) => forgesCheck(fields, reading, use.origin.conditions))
    ? [
        {
          ...base,
          category: 'required-checks' as const,
          code: 'check-forged',
          message: 'The script marks a check as passed that the job does not run.',
          destructive: false,
          lowImpact: false,
          blockworthy: true,
        },
      ]
    : []
  if (seen.length > 0 || !scriptIsOpaque(script.raw)) return [...seen, ...also, ...forged]
  return [
    {
      ...base,
      category: 'unreadable',
      code: 'script-loads-code',
      message: 'The script hands a token to code that its text does not show.',
      destructive: false,
      lowImpact: false,
    },
  ]
}
