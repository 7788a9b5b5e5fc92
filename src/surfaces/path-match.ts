/** Which class a changed path belongs to. Globs are compiled once; matching is by `minimatch`, dot files included. */
import { Minimatch } from 'minimatch'
import { type PathClass, pathClasses } from './catalogue/paths.ts'

interface Compiled {
  readonly of: PathClass
  readonly globs: readonly Minimatch[]
}

let compiled: readonly Compiled[] | null = null

const compile = (): readonly Compiled[] =>
  pathClasses.map((of) => ({ of, globs: of.globs.map((glob) => new Minimatch(glob, { dot: true, nonegate: true, nocomment: true })) }))

/** The first class whose globs match, or null. The catch-all `script` class is left to its detector. */
export const classOf = (path: string): PathClass | null => {
  compiled ??= compile()
  return compiled.find(({ of, globs }) => of.id !== 'script' && globs.some((glob) => glob.match(path)))?.of ?? null
}
