/** Trailers as they stand in real messages: in any case, indented or bulleted inside a squash body, with or without angle brackets. */

export interface Trailer {
  /** In lower case. */
  readonly key: string
  readonly value: string
}

const MAX_LINES = 3000
const line = /^[\s*>-]{0,12}([A-Za-z][A-Za-z-]{1,40}): ?(\S.{0,500})$/

/** Only these keys say something about who wrote it; any `word: text` of prose is no trailer. */
const keys: ReadonlySet<string> = new Set(
  (
    'co-authored-by co-developed-by authored-by assisted-by generated-by ai-assisted ai-assisted-by ai-tools ai-tool ai-assistant ai-session ai-model ai-agent ai-generated-by coding-agent helped-by made-with signed-off-by ' +
    'claude-session claude-generated-by claude-steers claude-permission-prompts claude-escapes agent-logs-url copilot-session amp-thread-id amp-thread entire-checkpoint entire-session entire-agent ' +
    'replit-commit-author replit-commit-session-id x-lovable-edit-id'
  ).split(' '),
)

export const trailersIn = (message: string): readonly Trailer[] => {
  const found: Trailer[] = []
  for (const text of message.split('\n', MAX_LINES)) {
    if (!text.includes(':')) continue
    const match = line.exec(text.trimEnd())
    const key = match?.[1]?.toLowerCase()
    if (key !== undefined && keys.has(key)) found.push({ key, value: (match?.[2] ?? '').trim() })
  }
  return found
}

/** Name and address of a person in a trailer. The closing bracket may be missing, the address too. */
export const personIn = (value: string): { readonly name: string; readonly email: string | null } => {
  const open = value.lastIndexOf('<')
  if (open < 0) {
    const bare = /\S{1,100}@\S{1,150}$/.exec(value)
    return bare === null ? { name: value.trim(), email: null } : { name: value.slice(0, bare.index).trim(), email: bare[0] }
  }
  return {
    name: value.slice(0, open).trim(),
    email: value
      .slice(open + 1)
      .replace(/>.*$/, '')
      .trim(),
  }
}
