import { describe, expect, it } from 'vitest'
import { answerOf, pairsIn, sceneOfSides, sidesOf, surfacesOf } from './blocks/read.ts'

const pairs = pairsIn(`${import.meta.dirname}/blocks`)

describe('an edit, before and after', () => {
  it('is told by at least sixty pairs, about half of which must not block', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(60)
    const blocked = pairs.filter(({ expect: wanted }) => wanted === 'block').length
    expect(blocked / pairs.length).toBeLessThan(0.6)
    expect(blocked / pairs.length).toBeGreaterThan(0.4)
  })

  it.each(pairs.map((pair) => ({ title: `${pair.expect}: ${pair.name}`, pair })))('$title', ({ pair }) => {
    const { before, after } = sidesOf(pair)
    const surfaces = surfacesOf(sceneOfSides(before, after))
    const said = surfaces.map(({ code, quote, blockworthy }) => `${blockworthy ? 'BLOCK ' : ''}${code}: ${quote}`).join('\n')
    expect(answerOf(surfaces), said).toBe(pair.expect)
    if (pair.code !== undefined) expect(surfaces.map(({ code }) => code)).toContain(pair.code)
    for (const { at, message } of surfaces) {
      expect(at?.line).toBeGreaterThan(0)
      expect(message).toMatch(/\.$/)
    }
  })
})
