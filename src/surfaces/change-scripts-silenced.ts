/** Scripts of a manifest that checked something and now end well whatever they find: CI runs them by name and sees no difference. */
import type { Scene } from '../model/detector.ts'
import { core, isCheckLine, kindOf } from './change-checks.ts'
import { type Data, dataOf } from './change-data.ts'
import { changedSides, lineHolding, type Sides, written } from './change-sides.ts'
import { hushed, lenientFlags } from './change-silence.ts'
import type { Weakening } from './change-weakening.ts'

export const scriptsSilenced = (scene: Pick<Scene, 'changes' | 'files'>): readonly Weakening[] =>
  changedSides(scene, (path) => /(?:^|\/)package\.json$/.test(path)).flatMap(inManifest)

const inManifest = ({ path, before, after }: Sides): readonly Weakening[] => {
  const [old, now] = [written(before), written(after)]
  if (old === null || now === null || old === '' || now === '') return []
  const [was, is] = [scriptsOf(dataOf(path, old)), scriptsOf(dataOf(path, now))]
  return [...is].flatMap(([name, script]) => {
    const prior = was.get(name)
    const how = prior === undefined || prior === script ? null : silencedBy(name, prior, script)
    return how === null ? [] : [{ ...how, path, line: lineHolding(now, `"${name}"`), quote: `"${name}": "${script}"`, blockworthy: true }]
  })
}

const scriptsOf = (data: Data): ReadonlyMap<string, string> => {
  const scripts =
    data !== null && typeof data === 'object' && !Array.isArray(data) ? Object.entries(data).find(([key]) => key === 'scripts')?.[1] : null
  if (scripts === null || scripts === undefined || typeof scripts !== 'object' || Array.isArray(scripts)) return new Map()
  return new Map(Object.entries(scripts).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])))
}

/** It does nothing and says that all is well. `echo … && exit 1` is how npm says that there are no tests. */
const empty = /^\s*(?:true|:|exit 0|(?:echo|printf)\b[^&|;]{0,500}|node -e ["'\\]{2,4})?\s*(?:(?:&&|;)\s*(?:exit 0|true))?\s*$/

const silencedBy = (name: string, prior: string, script: string): Pick<Weakening, 'code' | 'message'> | null => {
  const checks = !empty.test(prior) && !/exit 1\s*$/.test(prior) && (isCheckLine(prior) || kindOf(name.replaceAll(':', ' ')) !== null)
  if (!checks) return null
  if (empty.test(script)) return { code: 'check-script-emptied', message: 'A script that checks the code does nothing any more.' }
  if (hushed.test(script) && !hushed.test(prior) && core(script).includes(core(prior)))
    return { code: 'failure-ignored', message: 'The result of a script that checks the code is thrown away.' }
  return lenientFlags.test(script) && !lenientFlags.test(prior)
    ? { code: 'check-lenient', message: 'A script that checks the code is told not to fail, or not to run what it is for.' }
    : null
}
