/** PowerShell as the commands in it: https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.core/about/about_parsing */

/** One command as written, with its lines joined, and where it starts in the script. Its words stand where they stood. */
export interface Statement {
  readonly text: string
  readonly offset: number
}

const MOST = 2000

/** Words that only steer: what follows them in the same statement is a statement of its own. */
const steers = /^\s*(?:else|try|finally|do|begin|process|end|return|clean|data)\b(?!-)/i
/** Heads whose round brackets hold a condition or a list, which is read apart. */
const heads = /^\s*(?:if|elseif|while|until|foreach|for|switch|param|catch|trap)\b(?!-)/i
const drops = /^\s*(?:throw|function|filter|class|enum|using|exit|break|continue|namespace|workflow|configuration)\b(?!-)/i
const assigns =
  /^\s*(?:\[[\w.[\]]{1,80}\]\s*)?\$(?:[\w:]{1,100}|\{[^}\n]{1,100}\})(?:\.\w{1,60}|\[[^\]\n]{0,60}\])*\s*(?:[-+*/%]|\?\?)?=(?!=)/
/** A value, a type, a bracket: PowerShell works it out and runs nothing by that name. */
const expression = /^\s*(?:$|[$"'@[\]({})<>=,!+*/%:?\d-])/
/** `& program` and `. script`: only so is something run whose name is a variable or a text. */
const called = /^\s*(?:&|\.(?=\s))\s*/

const MAX_DEPTH = 100

const ended = (text: string, from: number, end: string): number => {
  const found = text.indexOf(end, from)
  return found < 0 ? text.length : found + end.length
}

/** Where a text in quotes ends that starts at `from`. */
const quoteEnd = (text: string, from: number): number => {
  const quote = text[from]
  for (let i = from + 1; i < text.length; i++) {
    if (quote === '"' && text[i] === '`') i++
    else if (text[i] === quote) {
      if (text[i + 1] !== quote) return i + 1
      i++
    }
  }
  return text.length
}

/** What stands at `at` and is no code: a comment, a text, a variable's name in braces. Its end, or `at` where it is code. */
const skipped = (text: string, at: number): number => {
  const pair = text.slice(at, at + 2)
  if (pair === '<#') return ended(text, at + 2, '#>')
  if (pair === '@"' || pair === "@'") return ended(text, at + 2, pair === '@"' ? '\n"@' : "\n'@")
  if (pair === '${') return ended(text, at + 2, '}')
  if (text[at] === '"' || text[at] === "'") return quoteEnd(text, at)
  if (text[at] === '#' && /^$|[\s;{}(]/.test(text[at - 1] ?? '')) {
    const end = text.indexOf('\n', at)
    return end < 0 ? text.length : end
  }
  return at
}

const isComment = (text: string, at: number): boolean => text[at] === '#' || text.startsWith('<#', at)

/** The end of the bracket that opens at `open`. */
const closing = (text: string, open: number, ends: ReadonlyMap<number, number>): number => ends.get(open) ?? text.length

/** `(Join-Path $PSScriptRoot 'x.ps1')` names what runs like the path itself would. */
const joinedPath = (text: string): string =>
  text.replace(
    /^\(\s*Join-Path\s+(?:-Path\s+)?(["']?)([^\s"'()]{1,200})\1\s+(?:-ChildPath\s+)?(["']?)([^\s"'()]{1,200})\3\s*\)/i,
    (whole, _a, head, _b, tail) => `"${head}/${tail}"`.padEnd(whole.length),
  )

/** What is left of a statement when steering words and assignments are off; null where it runs nothing. */
const commandIn = (text: string, offset: number, ends: ReadonlyMap<number, number>): Statement | null => {
  let [rest, at] = [text, offset]
  const cut = (length: number): void => {
    rest = rest.slice(length)
    at += length
  }
  for (let turn = 0; turn < 8; turn++) {
    const call = called.exec(rest)?.[0]
    if (call !== undefined) {
      cut(call.length)
      return /^[$"'\w./\\(]/.test(rest) ? { text: joinedPath(rest), offset: at } : null
    }
    if (drops.test(rest)) return null
    const steering = steers.exec(rest)?.[0] ?? assigns.exec(rest)?.[0]
    if (steering !== undefined) cut(steering.length)
    else if (heads.test(rest)) {
      const open = rest.indexOf('(')
      if (open < 0) return null
      cut(Math.min(rest.length, closing(text, at + open, ends) - at))
    } else return expression.test(rest) ? null : { text: rest, offset: at }
  }
  return null
}

/**
 * Every command of a script, in the order of their ends. Blocks are read whatever steers them; what round brackets hold is read by itself, and
 * the statement around them as well. What stands in a table (`@{ }`) runs nothing.
 */
export const statementsOf = (script: string): readonly Statement[] => {
  const found: Statement[] = []
  const ends = new Map<number, number>()
  /** `from`: where the statement that is being read starts. */
  const open: { readonly sign: string; readonly at: number; readonly outer: number }[] = []
  const text = script.split('')
  let from = 0
  const finish = (end: number): void => {
    if (found.length >= MOST || open.some(({ sign }) => sign === '@')) return
    const command = commandIn(text.slice(from, end).join(''), from, ends)
    if (command !== null && command.text.trim() !== '') found.push(command)
  }
  for (let i = 0; i < script.length; i++) {
    const end = skipped(script, i)
    if (end > i) {
      if (isComment(script, i)) text.fill(' ', i, end)
      i = end - 1
      continue
    }
    const sign = script[i] ?? ''
    if (sign === '`') {
      const length = /^`\r?\n/.exec(script.slice(i, i + 3))?.[0].length ?? 0
      text.fill(' ', i, i + length)
      i += Math.max(1, length) - 1
    } else if (sign === '(' && open.length < MAX_DEPTH) {
      open.push({ sign, at: i, outer: from })
      from = i + 1
    } else if (sign === '{' && open.length < MAX_DEPTH) {
      const table = script[i - 1] === '@'
      if (!table) finish(i)
      open.push({ sign: table ? '@' : '{', at: i, outer: from })
      from = i + 1
    } else if (sign === ')' || sign === '}') {
      const opened = open.at(-1)
      if (opened !== undefined && (opened.sign === '(') === (sign === ')')) {
        finish(i)
        open.pop()
        ends.set(opened.at, i + 1)
        // What a bracket or a table stands in goes on after it; a block ends it.
        from = opened.sign === '{' ? i + 1 : opened.outer
      }
    } else if (separates(script, i, from) && (sign !== '\n' || open.at(-1)?.sign !== '(')) {
      finish(i)
      from = i + 1
    }
  }
  finish(script.length)
  return found
}

/** A line's end, `;`, `|`, `&&`; a lone `&` at the start of a statement calls, elsewhere it sends to the background. */
const separates = (script: string, at: number, from: number): boolean => {
  const sign = script[at]
  if (sign === '\n' || sign === ';' || sign === '|') return true
  return (
    sign === '&' &&
    script[at - 1] !== '>' &&
    /[^\s=]/.test(
      script
        .slice(Math.max(from, at - 200), at)
        .trimEnd()
        .slice(-1),
    )
  )
}
