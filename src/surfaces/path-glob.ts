/**
 * A glob over paths of a repository, dot files included. To compile one costs a hundred times what it costs to match it, and of the globs of
 * a catalogue nearly all are of other files: what the glob says in plain letters tells that first.
 */
import { Minimatch } from 'minimatch'

/** What every path that a glob matches must have. */
interface Plain {
  readonly head: string
  /** How its last segment begins, and how it may end. */
  readonly name: string
  readonly tails: readonly string[]
  /** What stands somewhere in it. */
  readonly parts: readonly string[]
}

/** A segment of letters, stars and braces that hold whole words. */
const simple = /^(?:[\w.*-]|\{[\w.,-]*\})*$/
/** Outside of braces it says more than dots: those lead elsewhere. */
const says = /^(?:[^{}]|\{[^{}]*\})*?[\w*-]/
const special = /[*{}]/
/** Of these the letters around them say nothing but themselves. Two stars stand for no segment too: then the slashes beside them are one. */
const open = /\/?(?:\*|\{[^}]*\})+\/?/

/** Null where the letters of the glob do not stand for themselves: there the glob alone tells. */
const plainOf = (glob: string): Plain | null => {
  const segments = glob.split('/')
  if (!segments.every((segment) => simple.test(segment) && says.test(segment))) return null
  const last = segments.at(-1) ?? ''
  const choices = /\{([^}.]*,[^}.]*)\}$/.exec(last)?.[1]
  return {
    head: (glob.split(special, 1)[0] ?? '').replace(/\/$/, ''),
    name: last.split(special, 1)[0] ?? '',
    tails: choices?.split(',') ?? [last.split(special).at(-1) ?? ''],
    parts: glob.split(open),
  }
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

const mayMatch = ({ head, name, tails, parts }: Plain, path: string): boolean =>
  path.startsWith(head) &&
  path.startsWith(name, path.lastIndexOf('/') + 1) &&
  tails.some((tail) => path.endsWith(tail)) &&
  parts.every((part) => path.includes(part))
