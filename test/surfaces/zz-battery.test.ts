import { expect, it } from 'vitest'
import { answerOf, pairsIn, sceneOfSides, sidesOf, surfacesOf } from './blocks/read.ts'
it('battery', () => {
  for (const pair of pairsIn('/tmp/h4/b')) {
    try {
      const { before, after } = sidesOf(pair)
      const s = surfacesOf(sceneOfSides(before, after))
      const a = answerOf(s)
      if (a !== pair.expect) console.log(`WRONG want ${pair.expect} got ${a}: [${pair.row}] ${pair.name} :: ${s.map((x) => x.code + (x.blockworthy ? '#' : '')).join(' ')}`)
    } catch (e) { console.log('ERR ' + pair.name + ' ' + String(e)) }
  }
  expect(1).toBe(1)
})
