/**
 * A glob over paths of a repository, dot files included. To compile one costs a hundred times what it costs to match it, and of the globs of
 * a catalogue nearly all are of other files: what the glob says in plain letters tells that first.
 */
import { Minimatch } from 'minimatch'

/** What every path that a glob matches must have. */
interface Plain {
  readonly head: string
  /** How its last segment begins and ends. */
  readonly name: string
  readonly tail: string
}

/** A segment of letters, stars and braces that hold whole words. */
const simple = /^(?:[\w.*-]|\{[\w.,-]*\})*$/
/** Outside of braces it says more than dots: those lead elsewhere. */
const says = /^(?:[^{}]|\{[^{}]*\})*?[\w*-]/
const special = /[*{}]/

/** Null where the letters of the glob do not stand for themselves: there the glob alone tells. */
const plainOf = (glob: string): Plain | null => {
  const segments = glob.split('/')
  if (!segments.every((segment) => simple.test(segment) && says.test(segment))) return null
  const last = segments.at(-1) ?? ''
  // Two stars stand for any number of segments, none too, so that the slash before them need not be there.
  const head = glob.split(special, 1)[0] ?? ''
  return { head: head.replace(/\/$/, ''), name: last.split(special, 1)[0] ?? '', tail: last.split(special).at(-1) ?? '' }
}

/** A glob that is compiled when the first path comes that it may match. */
export const pathGlob = (glob: string): ((path: string) => boolean) => {
  const plain = plainOf(glob)
  let compiled: Minimatch | null = null
  return (path) => {
    if (plain !== null && isPlain(path) && !mayMatch(plain, path)) return false
    compiled ??= new Minimatch(glob, { dot: true, nonegate: true, nocomment: true })
    return compiled.match(path)
  }
}

/** Not of the paths that `minimatch` reads in more than one way: with empty segments, or with the separators of Windows. */
const isPlain = (path: string): boolean => !path.includes('//') && !path.includes('\\') && !path.endsWith('/')

const mayMatch = ({ head, name, tail }: Plain, path: string): boolean =>
  path.startsWith(head) && path.endsWith(tail) && path.startsWith(name, path.lastIndexOf('/') + 1)
