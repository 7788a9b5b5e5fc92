/** Disclosures in free text: "written with AI assistance (Claude)", "vibe coded", and the many ways to say that it was not. */
import { byToolName } from './catalogue.ts'

export interface Disclosure {
  /** Id of the tool where one is named. */
  readonly agent: string | null
  /** The words, for the ledger. */
  readonly quote: string
}

const tool = String.raw`(?:(?:an? |the |some )?(?:ai|llms?|a\.i\.|genai|generative ai|artificial intelligence|large language models?|ai[ -](?:assistant|agent|tool|model|assistance|coding (?:assistant|agent|tool)))s?(?:[ -](?:assistant|assistance|agent|tools?|help))?\b|\[?(?:claude(?: code| opus| sonnet| haiku| fable)?|chat ?gpt|(?:openai )?codex|gpt-?[345][\w.]{0,8}|(?:github )?copilot|cursor(?: ai| agent)?|gemini(?: cli| code assist| pro| flash)?|devin ai|aider|windsurf|cline|roo code|amp|opencode|crush|qwen[ -]?code|zed (?:ai|agent)|warp agent|kiro|junie|jules|grok|deepseek|goose ai|kimi|v0|lovable|replit agent|factory droid|openhands)\b)`
const made = String.raw`(?:written|generated|created|coded|authored|implemented|made|drafted|produced|prepared|developed|built|composed|refactored|fixed|done|vibe[ -]?coded|translated|ported|converted|pair[ -]?programmed)`
const degree = String.raw`(?:(?:entirely|fully|mostly|partly|partially|primarily|predominantly|largely|almost|all|completely|in part|in full|initially|heavily|solely|just|was|were|is|been) ){0,3}`
const adverb = String.raw`(?: (?:entirely|fully|mostly|partly|partially|primarily|predominantly|largely|almost|completely|in part|in full|in large part|for the most part|together|via prompts?))?`
const help = String.raw`(?:the |some |a lot of |lots of |heavy )?(?:help|assistance|aid|support)(?: of| from| by)?`

const patterns: readonly RegExp[] = [
  new RegExp(`\\b${made}${adverb} (?:by|with|using|via|through)(?: ${help})? ${tool}`, 'i'),
  new RegExp(`\\b(?:with|using|through) ${help} ${tool}`, 'i'),
  new RegExp(`\\b${degree}(?:ai|llm)[ -](?:generated|assisted|written|authored|coded|created)\\b`, 'i'),
  /\b(?:generated|written|created|made|produced|developed) (?:with|using) (?:ai|llm)\b/i,
  /\bvibe[ -]?coded?\b/i,
  new RegExp(
    `\\b(?:i )?(?:fully |mostly |heavily )?used ${tool}(?: code)? (?:to (?:write|generate|create|implement|make|draft|produce|fix|port|refactor)|for (?:writing|generating|creating|implementing|most of|all of|this))`,
    'i',
  ),
  new RegExp(
    `\\b(?:patch|fix|tests?|code|commit|pr|change|implementation|docs?|test and fix) (?:was |were |is )?(?:${made}) by ${tool}`,
    'i',
  ),
]
const heading =
  /^[\s#*_>-]{0,10}(?:ai|llm|gen ?ai)[ -](?:assistance|assisted|disclosure|usage|use|notice|disclaimer|attribution|help)(?:[ -](?:disclosure|notice|statement))?[\s*_]{0,4}:?[\s*_]{0,4}(.{0,200})$/im

/** Words that turn a sentence round. `removing Claude generated tests` is about somebody else's. */
const negation =
  /\b(?:no|not|none|never|without|undo(?:es|ne|ing)?|must|should|welcomes?|allow(?:s|ed)?|require[sd]?|isn't|wasn't|aren't|weren't|don't|didn't|neither|nor|zero|un-?vibe|de-?vibe|remov(?:e|es|ed|ing)|delet(?:e|es|ed|ing)|drop(?:s|ped)?|detect(?:s|ed|ing)?|flag(?:s|ged)?|reject(?:s|ed)?|clean(?:s|ed|ing)? up|instead of|rather than|revert(?:s|ed|ing)?|support(?:s|ed|ing)? for|polic(?:y|ies)|label(?:s|ed)?|if|when|whether|guidelines?)\b|n't\b/i
/** Help with looking and not with writing: what it says of the code is that a person wrote it. */
const byHand =
  /\b(?:code|changes?|everything|it|fix|patch|all|commit|implementation)\b.{0,60}\b(?:written|authored|done|implemented|made|coded|reviewed and written)\b.{0,40}\b(?:by (?:me|myself|hand|a human|humans)|manually|myself)\b|\bused (?:by proxy )?(?:only )?(?:for|to) (?:finding|find|search|analy|research|review|debug|investigat|understand|explor|brainstorm|triag|proofread)/i
const answeredNo = /^\W{0,6}(?:no|none|n\/a|not used|nothing|false|\[ \])\b/i
const scope = /(?:feat|fix|docs|chore|refactor|test|ci|build|perf|style)(?:\([^)]{0,60}\))?!?:/i

const MAX_TEXT = 30_000

/** What a text discloses; empty where it says nothing, or says no. Quoted lines and code are somebody else's words. */
export const disclosuresIn = (message: string): readonly Disclosure[] => {
  if (
    !/\b(?:ai|llms?|vibe|claude|gpt|chatgpt|codex|copilot|cursor|gemini|devin|aider|windsurf|cline|amp|opencode|crush|qwen|zed|warp|kiro|junie|jules|grok|deepseek|kimi|lovable|openhands|artificial|genai)\b/i.test(
      message,
    )
  )
    return []
  const text = ownWords(message.slice(0, MAX_TEXT))
  const found: Disclosure[] = []
  const asked = heading.exec(text)
  if (asked !== null) {
    const answer = ((asked[1] ?? '').trim() === '' ? after(text, asked.index + asked[0].length) : (asked[1] ?? '')).replaceAll(/\s+/g, ' ')
    if (
      answer.trim() !== '' &&
      !answeredNo.test(answer) &&
      !byHand.test(answer) &&
      !/\b(?:no|not|without) (?:\w+ ){0,3}(?:ai|llm)\b/i.test(answer)
    )
      found.push({ agent: toolIn(answer), quote: asked[0].trim().slice(0, 160) })
  }
  for (const sentence of sentencesOf(text)) {
    const match = patterns.map((pattern) => pattern.exec(sentence)).find((one) => one !== null)
    if (match == null) continue
    const before = sentence.slice(0, match.index)
    // In a subject such as `fix(ai): …` the words speak of the code and not of who wrote it.
    if (
      negation.test(before.slice(-80)) ||
      /\b(?:un|de)-?$/i.test(before) ||
      /^[\s,]{0,3}(?:but )?not\b/i.test(sentence.slice(match.index + match[0].length)) ||
      (scope.test(before) && !/vibe/i.test(match[0]))
    )
      continue
    found.push({ agent: toolIn(sentence.slice(match.index)), quote: sentence.trim().slice(0, 160) })
  }
  return found
}

const after = (text: string, at: number): string => text.slice(at).trimStart().split('\n\n', 1)[0]?.slice(0, 400) ?? ''

const ownWords = (text: string): string => {
  let fenced = false
  return text
    .split('\n')
    .filter((one) => {
      if (/^\s{0,3}(?:```|~~~)/.test(one)) {
        fenced = !fenced
        return false
      }
      return !fenced && !/^\s{0,3}>/.test(one)
    })
    .join('\n')
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
