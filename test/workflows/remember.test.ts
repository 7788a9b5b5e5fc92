import { describe, expect, it, vi } from 'vitest'
import { remembering, rememberingFiles } from '../../src/workflows/remember.ts'

describe('what is remembered', () => {
  it('is answered once for a text, be the answer null', () => {
    const answer = vi.fn((text: string) => (text === '' ? null : text.length))
    const ask = remembering(10, answer)
    expect([ask('abc'), ask(''), ask('abc'), ask('')]).toEqual([3, null, 3, null])
    expect(answer).toHaveBeenCalledTimes(2)
  })

  it('is forgotten when there is more than may be kept', () => {
    const answer = vi.fn((text: string) => text)
    const ask = remembering(2, answer)
    for (const text of ['a', 'b', 'c', 'a']) expect(ask(text)).toBe(text)
    expect(answer).toHaveBeenCalledTimes(4)
  })

  it('tells the versions of a file apart, and the same text at two paths', () => {
    const answer = vi.fn((path: string, text: string) => `${path}:${text}`)
    const ask = rememberingFiles(10, answer)
    for (const [path, text] of [
      ['a', '1'],
      ['a', '2'],
      ['b', '1'],
      ['a', '1'],
      ['a', '2'],
    ] as const)
      expect(ask(path, text)).toBe(`${path}:${text}`)
    expect(answer).toHaveBeenCalledTimes(3)
  })

  it('keeps but a few versions of a file', () => {
    const answer = vi.fn((_: string, text: string) => text)
    const ask = rememberingFiles(10, answer)
    for (const text of ['1', '2', '3', '4', '5', '1']) ask('a', text)
    expect(answer).toHaveBeenCalledTimes(6)
  })
})
