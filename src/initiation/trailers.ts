/** Trailers as they stand in real messages: in any case, indented or bulleted inside a squash body, with or without angle brackets. */

export interface Trailer {
  /** In lower case. */
  readonly key: string
  readonly value: string
}

/** What somebody writes who had no help, as the source of a pattern. */
export const saysNo = String.raw`(?:no|none|n\/a|false|nobody|human|not used)`

const MAX_LINES = 3000
/** Bulleted, quoted, or with a robot before it. */
const line = /^[\s*>-]{0,12}(?:🤖 ?)?([A-Za-z][A-Za-z-]{1,40}(?: (?:by|with))?) {0,2}: {0,3}(\S.{0,500})$/iu
/** `Assisted-By [Claude Code](https://…)`: the hyphen tells it from prose. */
const withoutColon = /^[\s*>-]{0,12}(?:🤖 ?)?((?:co-?authored|assisted|generated|created|written|made)-(?:by|with)) (\S.{0,200})$/iu

/** Only these keys say something about who wrote it; any `word: text` of prose is no trailer. */
const keys: ReadonlySet<string> = new Set(
  (
    'co-authored-by coauthored-by co-developed-by authored-by assisted-by generated-by generated-with created-with written-by written-with ai ai-assisted ai-assisted-by ai-tools ai-tool ai-tool-used ai-tools-used ai-assistant ai-session ai-model ai-agent ai-generated-by coding-agent agent-signature agent-tool helped-by made-with signed-off-by ' +
    'claude-session claude-generated-by claude-steers claude-permission-prompts claude-escapes agent-logs-url copilot-session amp-thread-id amp-thread entire-checkpoint entire-session entire-agent ' +
    'replit-commit-author replit-commit-session-id x-lovable-edit-id'
  ).split(' '),
)

/** People write these by hand, and misspell them. */
const spelt = (key: string): string =>
  key === 'co-authored-with' || (/^(?:[a-z-]{1,20}-)?as{1,3}i?s{0,2}i?te?d-by$/.test(key) && !keys.has(key))
    ? 'assisted-by'
    : key === 'coauthored-by'
      ? 'co-authored-by'
      : key === 'commit-generated-by'
        ? 'generated-by'
        : key

export const trailersIn = (message: string): readonly Trailer[] => {
  const found: Trailer[] = []
  // Some tools pass a message on with its line breaks written out.
  for (const text of message.split(/\n|\\n/, MAX_LINES)) {
    if (!/:|-(?:by|with) /i.test(text)) continue
    const match = line.exec(text.trimEnd()) ?? withoutColon.exec(text.trimEnd())
    const key = spelt(match?.[1]?.toLowerCase().replace(' ', '-') ?? '')
    if (keys.has(key)) found.push({ key, value: (match?.[2] ?? '').trim() })
  }
  return found
}

/** Name and address of a person in a trailer. The closing bracket may be missing, the address too. */
export const personIn = (value: string): { readonly name: string; readonly email: string | null } => {
  const open = value.lastIndexOf('<')
  if (open < 0) {
    const bare = /[\w.+-]{1,100}(?:\[bot\])?@[\w-]{1,80}(?:\.[\w-]{1,60}){1,6}$/.exec(value)
    return bare === null ? { name: value.trim(), email: null } : { name: value.slice(0, bare.index).trim(), email: bare[0] }
  }
  const inside = value
    .slice(open + 1)
    .replace(/>.*$/, '')
    .trim()
  return { name: value.slice(0, open).replace(/<$/, '').trim(), email: inside.includes('@') ? inside : null }
}
