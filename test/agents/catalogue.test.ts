import { expect, test } from 'vitest'
import { agents } from '../../src/agents/index.ts'
import { byAccount, byAddress, byAuthorName, byToolName } from '../../src/initiation/catalogue.ts'

const marks = agents.flatMap((entry) => entry.marks.map((mark) => ({ entry, mark })))

test('Every entry has a home and at least one dated public link where its signs were seen', () => {
  const wrong = agents.filter(
    ({ home, seen }) =>
      !home.startsWith('https://') ||
      seen.length === 0 ||
      seen.some(({ url, on }) => !url.startsWith('https://') || !/^\d{4}-\d{2}$/.test(on)),
  )
  expect(wrong.map(({ id }) => id)).toEqual([])
})

test('No entry comes twice', () => {
  const ids = agents.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
})

test('Addresses are whole, in lower case, and belong to one entry, unless a name tells two apart', () => {
  const seen = new Map<string, string>()
  for (const { entry, mark } of marks) {
    if (mark.kind !== 'email') continue
    expect(mark.is, entry.id).toMatch(/^[^@\s]+@[a-z0-9.-]+$/)
    expect(mark.is).toBe(mark.is.toLowerCase())
    const key = `${mark.is} ${mark.name ?? ''}`
    expect(seen.get(key), `${mark.is} in ${entry.id}`).toBeUndefined()
    seen.set(key, entry.id)
  }
})

test('Every account and address is reached, and answers with its own entry', () => {
  const lost = marks.flatMap(({ entry, mark }) => {
    if (mark.kind === 'account') {
      const found = byAccount({ id: mark.id, login: mark.login, type: null })
      return found?.entry === entry || mark.id === null ? [] : [`${entry.id} ${mark.login}`]
    }
    if (mark.kind === 'email' && mark.name === undefined) return byAddress(mark.is, '')?.entry === entry ? [] : [`${entry.id} ${mark.is}`]
    return []
  })
  expect(lost).toEqual([])
})

test.each(['Claude Martin', 'Devin Binnie', 'Jules', 'Cody Robibero', 'Aiden Cline', 'Gemini', 'Amp', 'Cursor', 'Kiro'])(
  'No author name alone makes a person an agent: %s',
  (name) => {
    expect(byAuthorName(name)).toBeNull()
  },
)

test.each(['someone@anthropic.com', 'someone@openai.com', 'someone@cursor.com', 'noreply@google.com', 'claude@example.org'])(
  'No domain makes an agent: %s',
  (email) => {
    expect(byAddress(email, 'Someone')).toBeNull()
  },
)

test.each(['claudette', 'aiderman', 'the cursor', 'goosebumps', 'Devinder', 'amplifier'])('No part of a name makes a tool: %s', (name) => {
  expect(byToolName(name)).toBeNull()
})
