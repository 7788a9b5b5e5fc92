/** Changes files that a privileged job of this run executes, installs from, or applies. */
import type { JobReading } from '../model/activity.ts'
import { defineSurface } from '../model/detector.ts'
import type { Surface } from '../model/surface.ts'
import { changeSurface } from './change.ts'
import { dataOf, saysTheSame } from './change-data.ts'
import { changedSides, firstLine, type Sides, written } from './change-sides.ts'
import { classOf } from './path-match.ts'
import { isPrivileged } from './privileged.ts'

const id = 'change-executed'

export const changeExecuted = defineSurface({
  id,
  side: 'change',
  title: 'Changes what a privileged job runs',
  why: 'A job that holds credentials does whatever the files say that it runs; whoever edits them holds what it holds.',
  remedy: 'Have an owner review the edit before the privileged job takes it up.',
  categories: ['package-script', 'infrastructure', 'database'],
  needs: ['jobs', 'executedPaths', 'changes', 'files'],
  detect: (scene) => {
    const privileged = scene.jobs.filter(isPrivileged)
    return privileged.length === 0
      ? []
      : changedSides(scene, (path) => classOf(path)?.weight !== 'boundary').flatMap((sides) =>
          ofFile(sides, privileged, scene.executedPaths),
        )
  },
})

const ofFile = (sides: Sides, privileged: readonly JobReading[], executed: ReadonlySet<string>): readonly Surface[] => {
  const { path } = sides
  const [old, now] = [written(sides.before), written(sides.after)]
  if (old !== null && now !== null && old !== '' && saysTheSame(path, old, now)) return []
  const place = firstLine(old, now)
  const runner = executed.has(path) ? privileged.find((reading) => runs(reading, path)) : undefined
  if (runner !== undefined && !onlyVersions(path, old, now)) {
    return [
      changeSurface({
        detector: id,
        category: 'package-script',
        code: 'executed-script',
        message: 'Changes a file that a privileged job of this run executes.',
        path,
        ...place,
        target: runner.job.id,
      }),
    ]
  }
  const of = classOf(path)
  const user = of === null ? undefined : privileged.find((reading) => uses(reading, of.usedBy))
  if (of === null || user === undefined) return []
  return [
    changeSurface({
      detector: id,
      category: of.category,
      code: `${of.id}-used`,
      message: `Changes ${of.what}, which a privileged job of this run uses.`,
      path,
      ...place,
      target: user.job.id,
    }),
  ]
}

const runs = ({ activities }: JobReading, path: string): boolean =>
  activities.some(
    (activity) =>
      activity.origin.at.path === path || activity.origin.via.includes(path) || (activity.kind === 'program' && activity.path === path),
  )

/** A manifest whose scripts stay as they are: only what is installed changes, which the lock file tells. */
const onlyVersions = (path: string, old: string | null, now: string | null): boolean => {
  if (!/(?:^|\/)package\.json$/.test(path) || old === null || now === null) return false
  const scripts = (text: string): string => {
    const data = dataOf(path, text)
    return data === null || typeof data !== 'object'
      ? ''
      : JSON.stringify(Object.entries(data).find(([key]) => key === 'scripts')?.[1] ?? null)
  }
  return scripts(old) === scripts(now)
}

type Users = NonNullable<ReturnType<typeof classOf>>['usedBy']

const uses = ({ activities }: JobReading, by: Users): boolean =>
  by !== undefined &&
  activities.some((activity) =>
    activity.kind === 'command'
      ? activity.name !== null && by.commands.includes(activity.name)
      : activity.kind === 'use' && by.actions.some((action) => activity.action === action || activity.action.startsWith(`${action}/`)),
  )
