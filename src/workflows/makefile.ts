/** Makefiles and justfiles as recipes: which lines a target runs, and what it needs first. Only what is visible: no shell, no functions. */

export interface Recipe {
  readonly name: string
  readonly needs: readonly string[]
  /** Lines with the number that they have in the file. */
  readonly lines: readonly { readonly text: string; readonly line: number }[]
}

export interface Recipes {
  readonly byName: ReadonlyMap<string, Recipe>
  /** What runs where none is named. */
  readonly first: string | null
}

/** Lines of a file of recipes that are read. */
export const MAX_LINES = 20_000
const MAX_EXPANSION = 4000
const MAX_DEFAULTS_TEXT = 2_000_000

/** Names of the files that each of these starts from, in the order in which it looks for them. */
export const recipeFiles: Readonly<Record<'make' | 'just' | 'task', readonly string[]>> = {
  make: ['GNUmakefile', 'makefile', 'Makefile'],
  just: ['justfile', 'Justfile', '.justfile'],
  task: ['Taskfile.yml', 'taskfile.yml', 'Taskfile.yaml', 'taskfile.yaml'],
}

/** Variables that a call gives, by name; null where the value is known only at run time. */
export interface MakeVariables {
  /** On the command line: they beat what the file says, unless it says `override`. */
  readonly onLine: Readonly<Record<string, string | null>>
  /** In the environment: only `?=` gives way to them. */
  readonly around: Readonly<Record<string, string | null>>
}

export const noVariables: MakeVariables = { onLine: {}, around: {} }

/** Names that a file gives a value only where the environment has none. */
export const defaultsIn = (text: string): readonly string[] =>
  [...text.slice(0, MAX_DEFAULTS_TEXT).matchAll(/^[ ]{0,8}(?:export[ ]{1,8})?([\w.-]{1,100})[ \t]{0,40}\?=/gm)].map(([, name = '']) => name)

/**
 * `target …: needs` with lines that begin with a tab. Variables with a literal value are put in; others stay as the shell's.
 * https://www.gnu.org/software/make/manual/html_node/Overriding.html and `…/Environment.html` say whose value counts.
 */
export const readMakefile = (text: string, { onLine, around }: MakeVariables = noVariables): Recipes => {
  const lines = joinedLines(text)
  const variables = new Map(
    Object.entries({ ...around, ...onLine }).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])),
  )
  const yields = (name: string, line: string): boolean =>
    (Object.hasOwn(onLine, name) && !line.startsWith('override')) ||
    (line.includes('?=') && (variables.has(name) || Object.hasOwn(around, name)))
  const byName = new Map<string, Recipe>()
  let first: string | null = null
  let current: readonly string[] = []
  for (const { text: line, line: number } of lines) {
    if (line.startsWith('\t')) {
      for (const name of current) {
        const recipe = byName.get(name)
        if (recipe !== undefined)
          byName.set(name, {
            ...recipe,
            lines: [...recipe.lines, { text: shellOf(line.slice(1), variables, name, recipe.needs), line: number }],
          })
      }
      continue
    }
    const assigned = /^(?:export\s+|override\s+)?([\w.-]{1,100})\s*(?:::?|\?|\+)?=\s?(.*)$/.exec(line)
    if (assigned !== null) {
      const [, name = '', value = ''] = assigned
      if (!yields(name, line)) variables.set(name, value.trim())
      current = []
      continue
    }
    const rule = /^([^\s#:=][^:=#]{0,400}?)\s*::?(?!=)\s*([^=#;]{0,2000}?)(?:\s*;(.*))?(?:\s#.*)?$/.exec(line)
    if (rule === null) {
      if (line.trim() !== '' && !line.startsWith('#')) current = []
      continue
    }
    const names = expand(rule[1] ?? '', variables)
      .split(/\s+/)
      .filter(Boolean)
    const needs = expand(rule[2] ?? '', variables)
      .split(/\s+/)
      .filter((need) => need !== '' && need !== '|' && !need.includes('$'))
    current = names.filter((name) => !name.startsWith('.'))
    for (const name of current) {
      const before = byName.get(name)
      byName.set(name, {
        name,
        needs: [...(before?.needs ?? []), ...needs],
        lines: [
          ...(before?.lines ?? []),
          ...(rule[3] === undefined ? [] : [{ text: shellOf(rule[3], variables, name, needs), line: number }]),
        ],
      })
      if (first === null && !name.includes('%')) first = name
    }
  }
  const goal = variables.get('.DEFAULT_GOAL')
  return { byName, first: goal !== undefined && byName.has(goal) ? goal : first }
}

/**
 * The recipe of a target: its own, else that of the pattern rule (`image-%`) with the shortest stem, as make chooses. The stem may hold what is
 * only known at run time.
 */
export const recipeOf = ({ byName }: Recipes, target: string): Recipe | null => {
  const own = byName.get(target)
  if (own !== undefined) return own
  const stems = [...byName.values()].flatMap((rule) => {
    const [before = '', after = '', ...more] = rule.name.split('%')
    const fits = rule.name.includes('%') && more.length === 0 && target.length > before.length + after.length
    return fits && target.startsWith(before) && target.endsWith(after)
      ? [{ rule, stem: target.slice(before.length, target.length - after.length) }]
      : []
  })
  const best = stems.sort((a, b) => a.stem.length - b.stem.length)[0]
  if (best === undefined) return null
  const { rule, stem } = best
  return {
    name: target,
    needs: rule.needs.map((need) => need.replace('%', stem)),
    lines: rule.lines.map(({ text, line }) => ({ text: text.replaceAll(rule.name, target).replaceAll('$*', stem), line })),
  }
}

/** Lines that end in a backslash go on; the number is that of the first. */
const joinedLines = (text: string): readonly { text: string; line: number }[] => {
  const made: { text: string; line: number }[] = []
  const lines = text.split(/\r?\n/, MAX_LINES)
  for (let at = 0; at < lines.length; at++) {
    const line = at + 1
    let whole = lines[at] ?? ''
    while (whole.endsWith('\\') && at + 1 < lines.length) whole = `${whole.slice(0, -1)} ${(lines[++at] ?? '').trim()}`
    made.push({ text: whole, line })
  }
  return made
}

const expand = (text: string, variables: ReadonlyMap<string, string>, depth = 0): string =>
  depth > 5 || text.length > MAX_EXPANSION
    ? text
    : text.replaceAll(/\$[({]([\w.-]{1,100})[)}]/g, (whole, name: string) => {
        const value = variables.get(name)
        return value === undefined || value.includes('$(shell') ? whole : expand(value, variables, depth + 1)
      })

/** A recipe line as the shell gets it: `@`, `-` and `+` off, `$$` as `$`, make's own variables in; an unknown one is the shell's to know. */
const shellOf = (line: string, variables: ReadonlyMap<string, string>, target: string, needs: readonly string[]): string =>
  expand(line.trim().replace(/^[@+-]+\s*/, ''), variables)
    .replaceAll(/\$[({]MAKE[)}]/g, 'make')
    .replaceAll('$@', target)
    .replaceAll('$<', needs[0] ?? '')
    .replaceAll(/\$[({]([\w.-]{1,100})[)}]/g, '${$1}')
    .replaceAll('$$', '$')

/** `name args: needs` with indented lines. */
export const readJustfile = (text: string): Recipes => {
  const byName = new Map<string, Recipe>()
  let first: string | null = null
  let current: string | null = null
  text.split(/\r?\n/, MAX_LINES).forEach((line, index) => {
    if (/^[ \t]+\S/.test(line) && current !== null) {
      const recipe = byName.get(current)
      if (recipe !== undefined)
        byName.set(current, {
          ...recipe,
          lines: [
            ...recipe.lines,
            {
              text: line
                .trim()
                .replace(/^[@-]+/, '')
                .replaceAll(/\{\{\s*[\w]+\s*\}\}/g, '${ARGUMENT}'),
              line: index + 1,
            },
          ],
        })
      return
    }
    const alias = /^alias\s+([\w-]+)\s*:=\s*([\w-]+)/.exec(line)
    if (alias !== null) {
      byName.set(alias[1] ?? '', { name: alias[1] ?? '', needs: [alias[2] ?? ''], lines: [] })
      return
    }
    const header = /^@?([A-Za-z_][\w-]{0,100})((?:\s+[^:=]{0,200})?):(?!=)([^#]{0,1000})/.exec(line)
    if (header === null) {
      if (line.trim() !== '' && !line.startsWith('#') && !line.startsWith('[')) current = null
      return
    }
    current = header[1] ?? ''
    const needs = (header[3] ?? '')
      .replaceAll(/\([^)]{0,300}\)/g, (call) => call.slice(1, -1).trim().split(/\s+/)[0] ?? '')
      .split(/\s+/)
      .filter((need) => need !== '' && need !== '&&')
    byName.set(current, { name: current, needs, lines: [] })
    first ??= current
  })
  return { byName, first: byName.has('default') ? 'default' : first }
}
