/** No history of reviews, approvals, rejections, re-runs, pushes, edits, faults and clocks lets an agent's run through without an approval that counts. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { settle } from '../../src/approval/settle.ts'
import { initiate } from '../../src/initiation/index.ts'
import type { Initiation } from '../../src/model/assessment.ts'
import type { Facts } from '../../src/model/facts.ts'
import { hearingOf, starter } from '../support/hearing.ts'
import { after, beginning, type Command, command } from '../support/history/commands.ts'
import { counterexamples } from '../support/history/counterexamples.ts'
import { clauseNames, mayProceed } from '../support/history/oracle.ts'
import { ENVIRONMENT, factsIn, type World } from '../support/history/world.ts'

/** Enough that each clause decides alone in some of them. */
const histories = 3000
const plain = hearingOf()

/** Weighing the signs anew for each world would take most of the time, and it depends on few things. */
const weighed = new Map<string, Initiation>()
const initiationIn = ({ commits, pull, actor, trigger, run, faults }: World, facts: Facts): Initiation => {
  const key = JSON.stringify([commits, pull, actor, trigger, run, faults.has('pulls'), faults.has('actor')])
  const found = weighed.get(key) ?? initiate(facts, starter.agents)
  weighed.set(key, found)
  return found
}

const settled = (world: World) => {
  const facts = factsIn(world)
  return settle({
    ...plain,
    facts,
    policy: { ...starter, approval: { ...starter.approval, ...world.approval } },
    decision: { ...plain.decision, risk: world.critical ? 'critical' : 'high' },
    initiation: initiationIn(world, facts),
    ...{ environment: ENVIRONMENT, gateIsFirst: world.gateIsFirst },
  })
}

const worldsOf = (first: World, commands: readonly Command[]): readonly World[] => {
  const worlds = [first]
  for (const one of commands) worlds.push(after(worlds.at(-1) ?? first, one))
  return worlds
}

/** @throws where gate and oracle differ */
const judgeTwice = (world: World): void => {
  const { state, reason, because } = settled(world)
  const may = mayProceed(world)
  if ((state === 'approved') !== may) throw new Error(`${may ? 'refused' : 'let through'}: ${reason}, ${because}\n${JSON.stringify(world)}`)
}

const history = fc.tuple(beginning, fc.array(command, { maxLength: 14 }))

describe('an approval, whatever happened before', () => {
  it('counts where every clause holds, and nowhere else', () => {
    fc.assert(
      fc.property(history, ([first, commands]) => {
        worldsOf(first, commands).forEach(judgeTwice)
      }),
      { numRuns: histories },
    )
  })

  it('is looked for in worlds in which it is given, and in which each clause decides alone', () => {
    // The same histories each time: over others a rare clause may happen never to be the only one.
    const worlds = fc.sample(history, { numRuns: histories, seed: 1 }).flatMap(([first, commands]) => worldsOf(first, commands))
    const refused = worlds.filter((world) => !mayProceed(world))
    expect(worlds.length - refused.length).toBeGreaterThan(worlds.length / 100)
    const undecided = new Set(refused.flatMap(clauseNames))
    for (const world of refused) for (const clause of undecided) if (mayProceed(world, clause)) undecided.delete(clause)
    expect([...undecided]).toEqual([])
  })

  it.each(counterexamples)('counts as it must: $title', ({ first, commands }) => {
    worldsOf(first, commands).forEach(judgeTwice)
  })
})
