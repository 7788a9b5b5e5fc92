/** What each test of a file gets for itself, and what all of them share: registered where it is called, as the runner's own hooks are. */
import { afterAll, afterEach, beforeEach } from 'vitest'
import { FakeGitHub } from './fake-github/hub.ts'
import { Stepper } from './run-action.ts'

/**
 * A fake GitHub of its own for each test, and one process that runs the steps of all of them: to start one for each step takes most of the time.
 *
 * @param begun told the fake GitHub before each test
 */
export const steppedOnHubs = (begun: (hub: FakeGitHub) => void): Stepper => {
  const stepper = new Stepper()
  let hub: FakeGitHub
  beforeEach(async () => {
    hub = await FakeGitHub.start({ quiet: 0 })
    begun(hub)
  })
  afterEach(() => hub[Symbol.asyncDispose]())
  afterAll(() => stepper[Symbol.dispose]())
  return stepper
}
