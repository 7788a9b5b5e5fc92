import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { sideBySide } from '../../src/cli/side-by-side.ts'

describe('work side by side', () => {
  it('answers in the order of the things, whichever is done first', async () => {
    const delays = [20, 0, 10, 0]
    expect(await sideBySide(3, delays, (delay) => setTimeout(delay, delay))).toEqual(delays)
  })

  it('begins a few at once and never more', async () => {
    let [open, most] = [0, 0]
    await sideBySide(2, [1, 2, 3, 4, 5], async () => {
      most = Math.max(most, ++open)
      await setTimeout(1)
      open--
    })
    expect(most).toBe(2)
  })

  it('fails with the first that fails, and begins nothing after it', async () => {
    const begun: number[] = []
    const work = sideBySide(2, [1, 2, 3, 4, 5], async (thing) => {
      begun.push(thing)
      await setTimeout(thing)
      if (thing === 1) throw new Error('one')
    })
    await expect(work).rejects.toThrow('one')
    await setTimeout(20)
    expect(begun).toEqual([1, 2])
  })
})
