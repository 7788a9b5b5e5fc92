/** From a method and a path to the route that answers, and its parameters. */
import { operation } from '../validate.ts'
import { checkRoutes } from './checks.ts'
import { commitRoutes } from './commits.ts'
import { contentRoutes } from './contents.ts'
import { environmentRoutes } from './environments.ts'
import { gitRoutes } from './git.ts'
import { pullRoutes } from './pulls.ts'
import { repositoryRoutes } from './repository.ts'
import type { Route } from './route.ts'
import { runRoutes } from './runs.ts'

interface Matcher {
  readonly route: Route
  readonly pattern: RegExp
  readonly names: readonly string[]
}

export interface Match {
  readonly route: Route
  readonly params: ReadonlyMap<string, string>
}

const routes: readonly Route[] = [
  ...repositoryRoutes,
  ...gitRoutes,
  ...contentRoutes,
  ...commitRoutes,
  ...pullRoutes,
  ...runRoutes,
  ...environmentRoutes,
  ...checkRoutes,
]

/** A route must be one that GitHub describes; its description also says which parameters may hold slashes. */
const matcher = (route: Route): Matcher => {
  const described = operation(route.method, route.template)
  if (described === null) throw new Error(`GitHub has no ${route.method} ${route.template}`)
  const names: string[] = []
  const pattern = route.template.replace(/\{(\w+)\}/g, (_, name: string) => {
    names.push(name)
    // The root folder is an empty path.
    return name === 'path' ? '(.*)' : described.multiSegment.has(name) ? '(.+)' : '([^/]+)'
  })
  return { route, names, pattern: new RegExp(`^${pattern}/?$`) }
}

/** Fixed words before parameters, so that `/commits/{sha}/pulls` is tried before `/commits/{ref}` swallows it. */
const fixedWords = (route: Route): number => route.template.split('/').filter((part) => !part.startsWith('{')).length

let matchers: readonly Matcher[] | null = null

const all = (): readonly Matcher[] => {
  matchers ??= [...routes].sort((a, b) => fixedWords(b) - fixedWords(a)).map(matcher)
  return matchers
}

export const match = (method: string, path: string): Match | null => {
  for (const { route, pattern, names } of all()) {
    if (route.method !== method) continue
    const found = pattern.exec(path)
    if (found === null) continue
    return { route, params: new Map(names.map((name, i) => [name, decodeURIComponent(found[i + 1] ?? '')])) }
  }
  return null
}

export const templates = (): ReadonlySet<string> =>
  new Set([...routes.map((route) => `${route.method} ${route.template}`), 'POST /graphql'])
