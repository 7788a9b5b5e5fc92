/** What an author says in a message, without what a template, a review bot or somebody quoted says there. */
import { saysNo } from './trailers.ts'

export const ownWordsOf = (message: string): string => withoutOpenBoxes(ownWords(withoutComments(message))).replaceAll(denied, '')

/** `AI-generated-by: none`: the key speaks of help, and its value says that there was none. */
const denied = new RegExp(
  String.raw`^[\s*>-]{0,12}(?:[\w-]{1,30}-by|(?:generated|written|created|made|assisted) (?:with|by) \w{1,20}): {0,3}${saysNo}\W{0,3}$`,
  'gim',
)

/** What a template tells its author in a comment is read by nobody else; what says how this change came about was put there. */
const ofThisChange =
  /^\s{0,4}(?:🤖 ?)?this (?:pr|pull request|commit|change|patch) (?:was|is|has been) (?!.{0,200}(?:\?|\b(?:if|please|delete|remove|your?)\b))/isu

/** Without comments, but for those. One that is not closed is text. */
const withoutComments = (text: string): string => {
  let kept = ''
  let from = 0
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', from)) {
    const close = text.indexOf('-->', open + 4)
    if (close < 0) break
    const inside = text.slice(open + 4, close)
    kept += text.slice(from, open) + (inside.length < 300 && ofThisChange.test(inside) ? inside : '')
    from = close + 3
  }
  return kept + text.slice(from)
}

/** A box of a template that nobody ticked says nothing, over as many lines as it goes. */
const withoutOpenBoxes = (text: string): string => {
  let open = false
  return text
    .split('\n')
    .filter((line) => {
      if (/^\s{0,6}[-*+] /.test(line) || line.trim() === '' || /^#|^[A-Z][\w-]{1,40}: /.test(line)) open = /^\s{0,6}[-*+] \[ ?\]/.test(line)
      return !open
    })
    .join('\n')
}

/** Reports of review bots stand in the same kind of box as an author's own note. */
const reviewBot = /bugbot|coderabbit|auto-generated|copilot (?:review|summary)/i
const ownBox =
  /^\s{0,3}>\s{0,3}(?:\[!\w{3,10}\]|[*_]{0,2}(?:note|disclosure|disclaimer|ai|llm|drafted|prepared|implemented|developed|🤖 this (?:commit|pr))\b)/iu

/** A fenced block and a quote are somebody else's words; a box (`> [!NOTE]`) is the author's, unless a review bot filled it. */
const ownWords = (text: string): string => {
  let fenced = false
  let box: string[] | null = null
  const kept: string[] = []
  const close = (): void => {
    if (box !== null && !box.some((line) => reviewBot.test(line))) kept.push('', ...box.slice(/\[!/.test(box[0] ?? '') ? 1 : 0), '')
    box = null
  }
  for (const line of text.split('\n')) {
    const quote = /^\s{0,3}>/.test(line)
    if (!quote) close()
    if (/^\s{0,3}(?:```|~~~)/.test(line)) fenced = !fenced
    else if (quote && !fenced) {
      if (box === null && ownBox.test(line)) box = []
      box?.push(line.replace(/^\s{0,3}>\s?/, ''))
    } else if (!fenced) kept.push(line)
  }
  close()
  return kept.join('\n')
}
