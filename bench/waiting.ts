/**
 * `node bench/waiting.ts [minutes] [poll-seconds]`: what waiting costs, on the built action over real HTTP. By default twelve minutes at one
 * look a second, which are as many looks as three hours at the action's own pace.
 */
import { FakeGitHub } from '../test/support/fake-github/hub.ts'
import { ResultsService } from '../test/support/results-service.ts'
import { Shop, waiting, waitingInits } from '../test/support/shop.ts'
import { line } from './clock.ts'

const [minutes = 12, pollSeconds = 1] = process.argv.slice(2).map(Number)
const sleep = (milliseconds: number): Promise<void> => new Promise((wake) => setTimeout(wake, milliseconds))

await using hub = await FakeGitHub.start({ quiet: 0 })
await using results = await ResultsService.start()
const shop = new Shop(hub, { workflow: waiting })
const pushed = shop.push({ jobs: waitingInits })
const inputs = { mode: 'wait', 'poll-seconds': String(pollSeconds), 'timeout-minutes': String(minutes + 5) }
const running = shop.start(pushed, 'deploy', inputs, { env: results.environment, timeout: (minutes + 10) * 60_000 })
await results.has('countersign-deploy-1.html')
await sleep(pollSeconds * 4000)

const before = hub.requests.length
const memory: { readonly at: number; readonly resident: number }[] = []
const from = performance.now()
while (performance.now() - from < minutes * 60_000) {
  memory.push({ at: performance.now() - from, resident: running.memory() })
  await sleep(1000)
}
if (process.env['SHOW'] !== undefined)
  console.log(
    memory
      .filter((_, at) => at % 10 === 0)
      .map(({ resident }) => resident.toFixed(1))
      .join(' '),
  )
const requests = hub.requests.length - before
const looks = (performance.now() - from) / (pollSeconds * 1000)
const tail = memory.filter(({ at }) => at >= (minutes - 10) * 60_000).map(({ resident }) => resident)
const [peak, spread] = [Math.max(...memory.map(({ resident }) => resident)), Math.max(...tail) - Math.min(...tail)]
pushed.run.approve('countersign', shop.bob, 'read it')
const { exitCode } = await running.ended

console.log(line('resident memory while waiting', `${peak.toFixed(1)} MiB`, '120 MiB', peak < 120))
console.log(line('its spread over the last ten minutes', `${spread.toFixed(2)} MiB`, '2 MiB', spread <= 2))
console.log(line('requests a look', (requests / looks).toFixed(2), '1', requests / looks <= 1))
console.log(line('ends in the right verdict', `exit ${exitCode}`, 'exit 0', exitCode === 0))
