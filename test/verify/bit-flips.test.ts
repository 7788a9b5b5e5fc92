/** Every single bit of a small folder is turned, one at a time: verify must say no and name the file. */
import { describe, expect, it } from 'vitest'
import type { Check } from '../../src/verify/check.ts'
import { fileChecks } from '../../src/verify/files.ts'
import { verifyFolder } from '../../src/verify/folder.ts'
import { bytesOf, type Files, flipped, folderWith, withOutcome } from '../support/evidence.ts'

const folder = folderWith()
const bare = bytesOf(folder.files)
const files = bytesOf(withOutcome(folder))

const bitsOf = (name: string): number => (files.get(name)?.length ?? 0) * 8
const names = (checks: readonly Check[], name: string): boolean => checks.some(({ result, file }) => result === 'failed' && file === name)
const missed = (name: string, step: number, judge: (changed: Files) => readonly Check[], of = files): readonly number[] => {
  const bits: number[] = []
  for (let bit = 0; bit < bitsOf(name); bit += step) if (!names(judge(flipped(of, name, bit)), name)) bits.push(bit)
  return bits
}
const whole = (changed: Files): readonly Check[] => {
  const { ok, checks } = verifyFolder(changed, { digest: null, signatures: [] })
  return ok ? [] : checks
}

describe('a turned bit', () => {
  it('is not there in the folder as it was written', () => {
    expect(verifyFolder(files, { digest: null, signatures: [] }).checks.filter(({ result }) => result !== 'ok')).toEqual([])
  })

  it('of the statement is found, whichever it is', () => {
    expect(missed('evidence.json', 1, whole, bare)).toEqual([])
  })

  it.each(['facts.json', 'summary.md', 'evidence.html'])(
    'of %s is found, whichever it is',
    (name) => {
      expect(missed(name, 1, (changed) => fileChecks(changed, folder.evidence, false))).toEqual([])
    },
    120_000,
  )

  it.each([...files.keys()])(
    'of %s makes the whole folder fail and names the file',
    (name) => {
      // An odd step meets every place in a byte.
      expect(missed(name, name === 'outcome.json' ? 7 : 331, whole)).toEqual([])
    },
    120_000,
  )
})
