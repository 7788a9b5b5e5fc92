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

const isJudgedAlike = (world: World): boolean => {
  const { state, reason, because } = settled(world)
  const may = mayProceed(world)
  if ((state === 'approved') !== may) throw new Error(`${may ? 'refused' : 'let through'}: ${reason}, ${because}\n${JSON.stringify(world)}`)
  return may
}

describe('an approval, whatever happened before', () => {
  it('counts where every clause holds, and nowhere else', () => {
    let [approved, worlds] = [0, 0]
    const decisive = new Set<string>()
    const clauses = new Set<string>()
    fc.assert(
      fc.property(beginning, fc.array(command, { maxLength: 14 }), (first, commands) => {
        for (const world of worldsOf(first, commands)) {
          worlds += 1
          if (isJudgedAlike(world)) approved += 1
          else
            for (const clause of clauseNames(world)) {
              clauses.add(clause)
              if (!decisive.has(clause) && mayProceed(world, clause)) decisive.add(clause)
            }
        }
      }),
      { numRuns: histories },
    )
    // Over worlds in which nothing is ever approved, or in which a clause never decides alone, it would show nothing.
    expect(approved).toBeGreaterThan(worlds / 100)
    expect([...clauses].filter((clause) => !decisive.has(clause))).toEqual([])
  })

  it.each(counterexamples)('counts as it must: $title', ({ first, commands }) => {
    worldsOf(first, commands).forEach(isJudgedAlike)
  })
})
