/** Which class a changed path belongs to. */
import { type PathClass, pathClasses } from './catalogue/paths.ts'
import { pathGlob } from './path-glob.ts'

interface Matching {
  readonly of: PathClass
  readonly globs: readonly ((path: string) => boolean)[]
}

let classes: readonly Matching[] | null = null

/** The first class whose globs match, or null. The catch-all `script` class is left to its detector. */
export const classOf = (path: string): PathClass | null => {
  classes ??= pathClasses.map((of) => ({ of, globs: of.globs.map(pathGlob) }))
  return classes.find(({ of, globs }) => of.id !== 'script' && globs.some((matches) => matches(path)))?.of ?? null
}
