/** Changes scripts and hooks that run on other machines than the author's, or by which packages are published. */
import { defineSurface } from '../model/detector.ts'
import type { Surface } from '../model/surface.ts'
import { changeSurface } from './change.ts'
import { type Data, dataOf, leavesApart, saysTheSame } from './change-data.ts'
import { changedSides, firstLine, lineHolding, type Sides, written } from './change-sides.ts'
import { classOf } from './path-match.ts'

const id = 'change-package-script'

export const changePackageScript = defineSurface({
  id,
  side: 'change',
  title: 'Changes install, publish or release scripts',
  why: 'Install hooks run wherever the package is installed, with whatever that machine holds; publish scripts run with the release credentials.',
  remedy: 'Have an owner of the package review the script. Scripts for tests, linting and local builds are ordinary edits.',
  categories: ['package-script'],
  needs: ['changes', 'files'],
  detect: (scene) => changedSides(scene, isScripted).flatMap(inFile),
})

const isManifest = (path: string): boolean => /(?:^|\/)(?:package|composer)\.json$/.test(path)
const isMakefile = (path: string): boolean => /(?:^|\/)(?:GNUmakefile|[Mm]akefile|[Jj]ustfile)$|\.mk$/.test(path)
const isBoundary = (path: string): boolean => {
  const of = classOf(path)
  return of?.category === 'package-script' && of.weight === 'boundary'
}

/** Paths whose text on both sides this detector compares. */
export const isScripted = (path: string): boolean => isManifest(path) || isMakefile(path) || isBoundary(path)

const inFile = (sides: Sides): readonly Surface[] => {
  const [old, now] = [written(sides.before), written(sides.after)]
  if (isManifest(sides.path)) return old === null || now === null ? unread(sides) : inManifest(sides.path, old, now)
  if (isMakefile(sides.path)) return old === null || now === null ? [] : inMakefile(sides.path, old, now)
  return inBoundary(sides, old, now)
}

const unread = ({ path }: Sides): readonly Surface[] => [
  changeSurface({
    detector: id,
    category: 'package-script',
    code: 'manifest-unread',
    message: 'A manifest changes, and how could not be read.',
    path,
    lowImpact: true,
  }),
]

const inBoundary = ({ path, status }: Sides, old: string | null, now: string | null): readonly Surface[] => {
  if (old !== null && now !== null && old !== '' && now !== '' && saysTheSame(path, old, now)) return []
  const what = classOf(path)?.what ?? 'scripts'
  const place = firstLine(old, now)
  return [
    changeSurface({
      detector: id,
      category: 'package-script',
      code: `${classOf(path)?.id ?? 'script'}-${status}`,
      message: `Changes ${what}.`,
      path,
      ...place,
    }),
  ]
}

const installHook =
  /^(?:(?:pre|post)?install|(?:pre|post)?prepare|prepublish|prepublishOnly|(?:pre|post)pack|dependencies|(?:pre|post)-(?:install|update|autoload-dump|package-install)-cmd|(?:pre|post)-(?:install|update)|post-autoload-dump|post-create-project-cmd)$/
/** Words that say that a script reaches out. A rehearsal (`release:dry-run`) says it does not. */
const reachesOut = /(?:^|[:_.-])(?:pre|post)?(?:publish|release|deploy|ship|promote)(?:$|[:_.-])/i
const rehearsal = /(?:^|[:_.-])(?:dry-?run|check|test|local|preview|notes)(?:$|[:_.-])/i
/** Whatever a script is called, these publish or fetch and run. */
const publishing =
  /\b(?:(?:npm|pnpm|yarn|bun|cargo|poetry|uv|gem|changeset|lerna|vsce|twine) (?:npm )?(?:publish|upload|push)|semantic-release|release-it|goreleaser)\b|\b(?:curl|wget)\b[^|]{0,500}\|\s{0,5}(?:sudo )?(?:ba|z)?sh\b/

const asks = (name: string, value: string): boolean =>
  installHook.test(name) || (reachesOut.test(name) && !rehearsal.test(name)) || publishing.test(value)

const section = (data: Data, name: string): Data => {
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return null
  return Object.entries(data).find(([key]) => key === name)?.[1] ?? null
}

const inManifest = (path: string, old: string, now: string): readonly Surface[] => {
  const [was, is] = [dataOf(path, old), dataOf(path, now)]
  const scripts = leavesApart(section(was, 'scripts'), section(is, 'scripts'))
  // In a manifest that is new, what it runs on install is new; a removed one runs nothing any more.
  const changed =
    now === '' ? [] : [...scripts.come, ...scripts.gone.filter(({ keys }) => !scripts.come.some((leaf) => leaf.keys[0] === keys[0]))]
  const found = changed.map(({ keys, value }) => {
    const name = keys.filter((key) => key !== '[]').join('.')
    const weighty = asks(name, value) && scripts.come.some((leaf) => leaf.value === value && leaf.keys.join('.') === keys.join('.'))
    return changeSurface({
      detector: id,
      category: 'package-script',
      code: weighty ? (installHook.test(name) ? 'install-hook' : 'publish-script') : 'ordinary-script',
      message: weighty
        ? installHook.test(name)
          ? 'Changes what runs when the package is installed or packed.'
          : 'Changes a script that publishes, releases or deploys.'
        : 'Changes a script for local work.',
      path,
      line: lineHolding(now, `"${keys[0] ?? ''}"`),
      quote: `"${name}": "${value}"`,
      target: name,
      lowImpact: !weighty,
    })
  })
  return [...found, ...inSettings(path, now, was, is)]
}

/** Where a package is published to, and which dependencies may run code on install. */
const inSettings = (path: string, now: string, was: Data, is: Data): readonly Surface[] =>
  was === null
    ? []
    : [
        {
          name: 'publishConfig',
          of: (data: Data) => section(data, 'publishConfig'),
          message: 'Changes where or how the package is published.',
        },
        {
          name: 'onlyBuiltDependencies',
          of: (data: Data) => section(section(data, 'pnpm'), 'onlyBuiltDependencies'),
          message: 'One more dependency may run code when it is installed.',
        },
        {
          name: 'trustedDependencies',
          of: (data: Data) => section(data, 'trustedDependencies'),
          message: 'One more dependency may run code when it is installed.',
        },
      ].flatMap(({ name, of, message }) => {
        const [come] = leavesApart(of(was), of(is)).come
        if (come === undefined) return []
        return [
          changeSurface({
            detector: id,
            category: 'package-script',
            code: 'install-setting',
            message,
            path,
            line: lineHolding(now, `"${name}"`),
            quote: `${name}: ${come.value}`,
            target: name,
          }),
        ]
      })

const longestMakefile = 200_000

/** Recipes by target. */
const targets = (text: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  let current: string | null = null
  for (const line of text.slice(0, longestMakefile).split('\n')) {
    const [, head] = /^([A-Za-z][\w.-]{0,80})[^:=\n]{0,200}:(?!=)/.exec(line) ?? []
    if (head !== undefined) current = head
    else if (line !== '' && !/^\s/.test(line)) current = null
    if (current !== null && line.trim() !== '' && !/^\s*#/.test(line)) found.set(current, `${found.get(current) ?? ''}${line.trim()}\n`)
  }
  return found
}

const inMakefile = (path: string, old: string, now: string): readonly Surface[] => {
  const was = targets(old)
  return [...targets(now)]
    .filter(([name, recipe]) => was.get(name) !== recipe && reachesOut.test(name) && !rehearsal.test(name))
    .map(([name, recipe]) =>
      changeSurface({
        detector: id,
        category: 'package-script',
        code: 'publish-script',
        message: 'Changes a recipe that publishes, releases or deploys.',
        path,
        line: lineHolding(now, `${name}`),
        quote: recipe.split('\n').find((line) => !was.get(name)?.includes(line)) ?? name,
        target: name,
      }),
    )
}
