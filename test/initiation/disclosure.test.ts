import { expect, test } from 'vitest'
import { disclosuresIn } from '../../src/initiation/disclosure.ts'

/** A body below a subject, as messages have it. */
const body = (text: string): string => `Fix the parser\n\n${text}`

test.each([
  ['AI assistance was used to help implement and test this change.', null],
  ['This was predominantly AI generated with some minor tweaks from me.', null],
  ['Test and fix produced by Codex.', 'codex'],
  ['This PR was written primarily by Claude Code.', 'claude'],
  ['This code was generated with help from Opus 4.7 in Claude Code', 'claude'],
  ['I used Claude Code to help investigate and write this change.', 'claude'],
  ['ai disclosure: i fully used claude code to generate this pr, but change\nseems straightforward', 'claude'],
  ['## AI Disclosure\n\nClaude implemented this, and it looks good to me.', 'claude'],
  ['AI disclosure: AI helped write tests, but everything else was written by me.', null],
  ['**AI usage:** Lots of Fable help. As always, the words are mine.', null],
  ['LLM use :\nI used an LLM to explore the project.', null],
  ['disclosure: large parts done by claude', 'claude'],
  ['Disclosure: the direction came from me, claude did the code changes', 'claude'],
  ['> [!NOTE]\n> This PR was authored by an AI (Claude) as part of an effort to speed\n> up CI.', 'claude'],
  ['> [!NOTE]\n> This change is AI generated.', null],
  ['**AI usage:** Developed alongside Fable: profiling, implementation, and\nbenchmarks. All messages written myself.', null],
  ['**AI disclosure:** I used AI (Amp) to help me write tests, but the\nimplementation was done manually.', 'amp'],
  ['*Disclosure: the code was written by AI (Claude); reviewed and tested by me.*', 'claude'],
  ['AI assistance was used during investigation and drafting. I manually\nreviewed the code.', null],
  ['*AI disclosure, per the AI usage guidelines: I used an\nAI assistant on this.*', null],
  ['Code was hand-written, tests were AI-assisted and human reviewed.', null],
  ["Since it's a trivial task, I just vibe coded it.", null],
])('%j says that an AI helped', (text, agent) => {
  expect(disclosuresIn(body(text))[0]).toMatchObject({ agent })
})

test.each([
  'AI Disclosure\nNo AI was used, the bug was discovered and all code written by myself.',
  '### AI Disclosure \n\nI used Claude to analyze the backtrace, but the code is written and\ntested by myself.',
  '# AI Usage\n\nClaude Code was used by proxy for finding it. Claude Code was\nnot used for fixing it.',
  'AI disclosure: I used Claude for parts of figuring out what was going on. The fix itself\nand the rest was written and tested by myself',
  '> **AI Disclosure**: Claude Code for research and review. All code typed\n> by me.',
  'AI disclosure: I used Codex to help inspect the relevant code path and\nexplain the issue, but I reviewed and made the code changes myself.',
  '### AI Disclosure\nI used claude code to identify the best place to start. The\ncode within this PR is written by me.',
  '**AI usage:** None used except to validate and judge.',
  'none of this PR was AI generated. lol.',
  'Un-vibe code the test setup',
  'Removes the useless Claude generated tests',
  'AI attributions in INITIAL were silently lost after every rebase.',
  'It tracks which version of git-ai created each checkpoint.',
  'This integration enables AI-assisted code execution and data analysis.',
  'The commands were initially landed as an AI-generated batch in #23183.',
  'You could say this was “ripgrep-assisted” the way that one was “AI-assisted”.',
  'It says so in pull requests when non-AI-generated code is detected.',
  '> [!NOTE]\n> Fixes things.\n> <sup>Written by [Cursor\n> Bugbot](https://cursor.com/dashboard?tab=bugbot) for commit 1</sup>',
  '> This PR was written by Claude Code.',
  '```\nGenerated with Claude Code\n```',
  'Adds Claude Opus 4.5 and Gemini 3 to the list of models',
])('%j says nothing of the kind', (text) => {
  expect(disclosuresIn(body(text))).toEqual([])
})

test.each(['feat(ai): AI-generated summaries', 'CONTRIBUTING: AI-assisted != AI-generated', 'docs: AI-assisted contributions'])(
  'A subject with a scope speaks of the code: %s',
  (subject) => {
    expect(disclosuresIn(subject)).toEqual([])
  },
)
