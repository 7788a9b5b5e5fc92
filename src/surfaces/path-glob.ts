/**
 * A glob over paths of a repository, dot files included. Of the globs of a catalogue nearly all are of other files, which their letters tell
 * first; of the rest nearly all are simple and become an expression. To have `minimatch` compile one takes a hundred times as long, and it
 * stays the judge of what its globs mean: tests hold the two together, and what is not simple is left to it.
 */
import { Minimatch } from 'minimatch'

/** A segment of letters, stars and choices between whole words. */
const simple = /^(?:[\w.*-]|\{[\w.-]*(?:,[\w.-]*)+\})*$/
/** Outside of choices it says more than dots: those lead elsewhere. */
const says = /^(?:[^{}]|\{[^{}]*\})*?[\w*-]/
/** Without its choices it would be the two stars that stand for any number of segments. */
const mayBeStars = /^(?:\{[^{}]*\})*\*(?:\{[^{}]*\}|\*)*\*(?:\{[^{}]*\})*$/
const special = /[*{}]/

const isSimple = (glob: string): boolean =>
  !/\{[^}]*\.\./.test(glob) &&
  glob.split('/').every((segment) => segment === '**' || (simple.test(segment) && says.test(segment) && !mayBeStars.test(segment)))

/** A glob that is compiled when the first path comes that it may match. */
export const pathGlob = (glob: string): ((path: string) => boolean) => {
  const mayMatch = isSimple(glob) ? lettersOf(glob) : null
  let expression: RegExp | null = null
  let library: Minimatch | null = null
  return (path) => {
    if (mayMatch !== null && isPlain(path)) {
      if (!mayMatch(path)) return false
      expression ??= new RegExp(expressionOf(glob))
      return expression.test(path)
    }
    library ??= new Minimatch(glob, { dot: true, nonegate: true, nocomment: true })
    return library.match(path)
  }
}

/** A path as git writes it. Others, with empty segments, dots that lead elsewhere or the separators of Windows, `minimatch` reads in ways of its own. */
const isPlain = (path: string): boolean => !/\\|(?:^|\/)\.{0,2}(?:\/|$)/.test(path)

/** Whether a path has the letters that every match has: how it begins and may end, and how its last segment begins. */
const lettersOf = (glob: string): ((path: string) => boolean) => {
  const last = glob.slice(glob.lastIndexOf('/') + 1)
  // Two stars stand for no segment, too: then the slash before them is not there.
  const head = (glob.split(special, 1)[0] ?? '').replace(/\/$/, '')
  const name = last.split(special, 1)[0] ?? ''
  const tails = /\{([^}]*)\}$/.exec(last)?.[1]?.split(',') ?? [last.split(special).at(-1) ?? '']
  return (path) => path.startsWith(head) && path.startsWith(name, path.lastIndexOf('/') + 1) && tails.some((tail) => path.endsWith(tail))
}

const expressionOf = (glob: string): string => {
  const segments = glob.split('/')
  const parts = segments.map((segment, index) => {
    const isLast = index === segments.length - 1
    if (segment === '**') return isLast ? '[^]+' : '(?:[^/]+/)*'
    return `${segment.replaceAll(/\*+|[.{,}]/g, (sign) => meaning[sign] ?? '[^/]*')}${isLast ? '' : '/'}`
  })
  return `^${parts.join('')}$`
}

const meaning: Readonly<Record<string, string>> = { '.': '\\.', '{': '(?:', ',': '|', '}': ')' }
