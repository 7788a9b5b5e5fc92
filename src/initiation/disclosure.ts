/** Disclosures in free text: "written with AI assistance (Claude)", "vibe coded", and the many ways to say that it was not. */
import { byToolName } from './catalogue.ts'

export interface Disclosure {
  /** Id of the tool where one is named. */
  readonly agent: string | null
  /** The words, for the ledger. */
  readonly quote: string
}

const tool = String.raw`(?:(?:an? |the |some )?(?<![\w-])(?:ai|llms?|a\.i\.|genai|generative ai|artificial intelligence|large language models?|ai[ -](?:assistant|agent|tool|model|assistance|coding (?:assistant|agent|tool)))s?(?:[ -](?:assistant|assistance|agent|tools?|help))?\b|\[?(?:claude(?: code| opus| sonnet| haiku| fable)?|(?:opus|sonnet|haiku|fable)[ -]?\d|chat ?gpt|(?:openai )?codex|gpt[ -]?[345][\w.]{0,8}|(?:github )?copilot|cursor(?: ai| agent)?|gemini(?: cli| code assist| pro| flash)?|devin ai|aider|windsurf|cline|roo code|amp|opencode|crush|qwen[ -]?code|zed (?:ai|agent)|warp agent|kiro|junie|jules|grok|deepseek|goose ai|kimi|v0|lovable|replit agent|factory droid|openhands)\b)`
const made = String.raw`(?:written|generated|created|coded|authored|implemented|made|drafted|produced|prepared|developed|built|composed|refactored|fixed|done|vibe[ -]?coded|translated|ported|converted|pair[ -]?programmed)`
const degree = String.raw`(?:(?:entirely|fully|mostly|partly|partially|primarily|predominantly|largely|almost|all|completely|in part|in full|initially|heavily|solely|just|was|were|is|been) ){0,3}`
const adverb = String.raw`(?: (?:entirely|fully|mostly|partly|partially|primarily|predominantly|largely|almost|completely|in part|in full|in large part|for the most part|together|via prompts?))?`
const help = String.raw`(?:the |some |a lot of |lots of |heavy )?(?:help|assistance|aid|support)(?: of| from| by)?`

const patterns: readonly RegExp[] = [
  new RegExp(`\\b${made}${adverb} (?:by|with|using|via|through)(?: ${help})? ${tool}`, 'i'),
  new RegExp(`\\b(?:with|using|through) ${help} ${tool}`, 'i'),
  new RegExp(`\\b${degree}(?<![\\w-])(?:ai|llm)[ -](?:generated|assisted|written|authored|coded|created)\\b`, 'i'),
  /\b(?:generated|written|created|made|produced|developed) (?:with|using) (?:ai|llm)\b/i,
  /\bvibe[ -]?coded?\b/i,
  // `AI assistance was used to draft this`, `Claude Code was used for the tests`.
  new RegExp(`${tool} (?:was|were|has been) used (?:to|for|in|on|as|while|during|throughout)\\b`, 'i'),
  new RegExp(
    `\\b(?:i )?(?:fully |mostly |heavily )?used ${tool}(?: code)? (?:to (?:\\w+(?:,| and)? ){0,4}?(?:write|generate|create|implement|make|draft|produce|fix|port|refactor)|for (?:writing|generating|creating|implementing|most of|all of|this))`,
    'i',
  ),
  new RegExp(
    `\\b(?:patch|fix|tests?|code|commit|pr|change|implementation|docs?|test and fix) (?:was |were |is )?(?:${made}) by ${tool}`,
    'i',
  ),
]
/** A question that projects put to authors, answered on its line or below. */
const heading =
  /^[ \t#*_-]{0,10}(?:(?:ai|llm|gen ?ai)[ -](?:assistance|assisted|disclosure|usage|use|notice|note|disclaimer|attribution|help)(?:[ -](?:disclosure|notice|statement))?|(disclosure|disclaimer))(?:(?:,| per| \()[^:\n]{0,80})?[ \t*_]{0,4}(?::[ \t*_]{0,4}(.{0,300})|)$/im
/** `Claude implemented this`, `AI helped write tests`: what an answer says of the code. */
const wrote = new RegExp(
  `${tool}(?: ?\\([^)]{0,60}\\))?(?: (?!not\\b|never\\b)[\\w-]{1,30}){0,3} (?:wrote|write|writing|written|implement\\w{0,4}|generat\\w{1,5}|draft\\w{0,3}|produc\\w{1,4}|did|creat\\w{1,4}|coded|fix(?:ed)?|port(?:ed)?|refactor\\w{0,3})\\b`,
  'i',
)

/** Words that turn a sentence round. `removing Claude generated tests` is about somebody else's. */
const negation =
  /\b(?:no|not|none|never|without|undo(?:es|ne|ing)?|must|should|welcomes?|allow(?:s|ed)?|require[sd]?|isn't|wasn't|aren't|weren't|don't|didn't|neither|nor|zero|un-?vibe|de-?vibe|remov(?:e|es|ed|ing)|delet(?:e|es|ed|ing)|drop(?:s|ped)?|detect(?:s|ed|ing)?|flag(?:s|ged)?|reject(?:s|ed)?|clean(?:s|ed|ing)? up|instead of|rather than|enables?|provides?|offers?|revert(?:s|ed|ing)?|support(?:s|ed|ing)? for|polic(?:y|ies)|label(?:s|ed)?|if|when|whether|guidelines?)\b|n't\b/i
/** What it says of the code is that a person wrote it, whatever looked on. */
const byHand = new RegExp(
  [
    String.raw`\b(?:code|changes?|everything|fix|patch|implementation|logic|rest)\b[^.]{0,60}\b(?:written|authored|done|implemented|made|coded|typed)\b[^.]{0,30}\b(?:by (?:me|myself|hand|a human|humans)|manually|myself)\b`,
    String.raw`\b(?:code|changes?|fix|implementation|logic)\b[^.]{0,40}\bhand-?written\b`,
    String.raw`\b(?:wrote|made|implemented|typed)(?: all(?: of)?)?(?: the| this)? (?:code(?: changes?)?|changes?|fix|implementation) (?:myself|by hand|manually)\b`,
    String.raw`\bi (?:wrote|typed)(?: all(?: of)?)? (?:the|this) code\b`,
    String.raw`\b(?:not|n't) used? (?:to|for|in)\b`,
  ].join('|'),
  'i',
)
const answeredNo = /^\W{0,6}(?:no|none|n\/a|not used|nothing|false|\[ \])\b/i
/** In a subject such as `fix(ai): …` or `CONTRIBUTING: …` the words speak of the code and not of who wrote it. */
const scope = /^[\w./ -]{1,40}(?:\([^)]{0,60}\))?!?: /
const quoted = /["'“‘`]$/
/** It speaks of another change, which is named. */
const elsewhere = /^.{0,40}\b(?:in|of|from|by|as) #\d/

const MAX_TEXT = 30_000

/** What a text discloses; empty where it says nothing, or says no. Quoted lines and code are somebody else's words. */
export const disclosuresIn = (message: string): readonly Disclosure[] => {
  if (
    !/\b(?:ai|llms?|vibe|claude|gpt|chatgpt|codex|copilot|cursor|gemini|devin|aider|windsurf|cline|amp|opencode|crush|qwen|zed|warp|kiro|junie|jules|grok|deepseek|kimi|lovable|openhands|artificial|genai|opus|sonnet|haiku|fable)\b/i.test(
      message,
    )
  )
    return []
  const text = ownWords(message.slice(0, MAX_TEXT))
  const sentences = sentencesOf(text)
  const [subject = ''] = text.split('\n', 1)
  const said = sentences.flatMap((sentence) => toldBy(sentence, subject.startsWith(sentence.slice(0, 40))))
  const asked = answerIn(text)
  if (asked === null) return said
  const { answer, quote, open } = asked
  const claims = wrote.test(answer) || sentencesOf(answer).some((sentence) => toldBy(sentence, false).length > 0)
  // The answer to the question stands for the whole message: no is no, and help with looking alone leaves the code a person's.
  if (answeredNo.test(answer) || (!claims && (byHand.test(answer) || noTool.test(answer)))) return []
  return open && !claims ? said : [{ agent: toolIn(answer), quote }, ...said]
}

/** What one sentence tells. */
const toldBy = (sentence: string, isSubject: boolean): readonly Disclosure[] => {
  const match = patterns.map((pattern) => pattern.exec(sentence)).find((one) => one !== null)
  if (match == null || turnedRound(sentence, match, isSubject)) return []
  return [{ agent: toolIn(sentence.slice(match.index)), quote: sentence.trim().slice(0, 160) }]
}

const noTool = /\b(?:no|not|without) (?:\w{1,30} ){0,3}(?:ai|llm)\b/i

/** What the question was answered with; `open` where the heading does not say that it asks about AI. */
const answerIn = (text: string): { readonly answer: string; readonly quote: string; readonly open: boolean } | null => {
  const asked = heading.exec(text)
  if (asked === null) return null
  const inline = asked[2] ?? ''
  const answer = `${inline} ${after(text, asked.index + asked[0].length, inline.trim() !== '')}`.replaceAll(/\s+/g, ' ').trim()
  return answer === ''
    ? null
    : { answer, quote: `${asked[0].trim()} ${inline === '' ? answer : ''}`.trim().slice(0, 160), open: asked[1] !== undefined }
}

/** True where the words around a match say that it is not about the making of this change. */
const turnedRound = (sentence: string, { index, 0: words }: RegExpExecArray, isSubject: boolean): boolean => {
  const [before, rest] = [sentence.slice(0, index), sentence.slice(index + words.length)]
  return (
    negation.test(before.slice(-80).replace(/^.*[:;] /, '')) ||
    /\b(?:un|de|non)-?$/i.test(before) ||
    /^[\s,]{0,3}(?:but )?not\b/i.test(rest) ||
    quoted.test(before) ||
    elsewhere.test(rest) ||
    (isSubject && scope.test(before) && !/vibe/i.test(words))
  )
}

/** The rest of the paragraph: from the same line on, or from the first that follows the heading. */
const after = (text: string, at: number, sameParagraph: boolean): string => {
  const rest = sameParagraph ? text.slice(at) : text.slice(at).trimStart()
  return rest.split(/\n[ \t]*\n/, 1)[0]?.slice(0, 600) ?? ''
}

/** Reports of review bots stand in the same kind of box as an author's own note. */
const reviewBot = /bugbot|coderabbit|auto-generated|copilot (?:review|summary)/i
const ownBox = /^\s{0,3}>\s{0,3}(?:\[!\w{3,10}\]|[*_]{0,2}(?:note|disclosure|disclaimer|ai|llm)\b)/i

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

/** Lines that run on are one sentence; a blank line, a bullet or a full stop ends it. */
const sentencesOf = (text: string): readonly string[] =>
  text
    .replaceAll(/\n(?=[^\n\s*#-])/g, ' ')
    .split(/[\n]+|(?<=[.!?])\s+(?=[A-Z@*_[(])/)
    .slice(0, 2000)

const toolWord = new RegExp(tool, 'gi')
/** The first named tool; null where it only says AI. */
const toolIn = (text: string): string | null => {
  for (const [word] of text.slice(0, 400).matchAll(toolWord)) {
    const known = byToolName(word.replaceAll(/[[\]]/g, '').trim())
    if (known !== null) return known.entry.id
  }
  return null
}
