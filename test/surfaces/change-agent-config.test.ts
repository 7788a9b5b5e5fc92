import { describe, expect, it } from 'vitest'
import { answerOf, pairsIn, sceneOfSides, sidesOf, surfacesOf } from './blocks/read.ts'

const pairs = pairsIn(`${import.meta.dirname}/agents`)

describe("an edit of what agents may do, in each agent's own form", () => {
  it.each(pairs.map((pair) => ({ title: `${pair.expect}: ${pair.name}`, pair })))('$title', ({ pair }) => {
    const { before, after } = sidesOf(pair)
    const surfaces = surfacesOf(sceneOfSides(before, after))
    expect(answerOf(surfaces)).toBe(pair.expect)
    const widened = surfaces.filter(({ category }) => category === 'agent-config')
    if (pair.code === 'workflow-modified') expect(widened).toEqual([])
    else if (pair.code !== undefined) expect(widened.map(({ code }) => code)).toContain(pair.code)
    for (const { at, quote } of widened) {
      expect(at?.line).toBeGreaterThan(0)
      expect(quote).not.toBeNull()
    }
  })
})
