/**
 * `node bench/waiting.ts [minutes] [poll-seconds]`: what waiting costs, on the built action over real HTTP. By default thirteen minutes at one
 * look a second, as many looks as three hours at the action's own pace. Nothing is accelerated: resident memory is what /proc says of the process.
 */
import { FakeGitHub } from '../test/support/fake-github/hub.ts'
import { ResultsService } from '../test/support/results-service.ts'
import { Shop, waiting, waitingInits } from '../test/support/shop.ts'
import { ownTemporaryFolder } from '../test/support/temporary-folder.ts'
import { line } from './clock.ts'

const [minutes = 13, pollSeconds = 1] = process.argv.slice(2).map(Number)
const sleep = (milliseconds: number): Promise<void> => new Promise((wake) => setTimeout(wake, milliseconds))

process.once('exit', ownTemporaryFolder())
await using hub = await FakeGitHub.start({ quiet: 0 })
await using results = await ResultsService.start()
const shop = new Shop(hub, { workflow: waiting })
const pushed = shop.push({ jobs: waitingInits })
const inputs = { mode: 'wait', 'poll-seconds': String(pollSeconds), 'timeout-minutes': String(minutes + 5) }
const running = shop.start(pushed, 'deploy', inputs, { env: results.environment, timeout: (minutes + 10) * 60_000 })
let peak = 0
const whole = setInterval(() => {
  peak = Math.max(peak, running.memory() || 0)
}, 50)
await results.has('countersign-deploy-1.html')
await sleep(pollSeconds * 4000)

const before = hub.requests.length
const memory: { readonly at: number; readonly resident: number }[] = []
const from = performance.now()
while (performance.now() - from < minutes * 60_000) {
  memory.push({ at: performance.now() - from, resident: running.memory() })
  await sleep(1000)
}
const requests = hub.requests.length - before
const looks = (performance.now() - from) / (pollSeconds * 1000)
const last = memory.filter(({ at }) => at >= (minutes - 10) * 60_000).map(({ resident }) => resident)
const spread = Math.max(...last) - Math.min(...last)
pushed.run.approve('countersign', shop.bob, 'read it')
const { exitCode } = await running.ended
clearInterval(whole)

console.log(line('resident memory, from start to end', `${peak.toFixed(1)} MiB`, '120 MiB', peak < 120))
console.log(line('its spread over the last ten minutes', `${spread.toFixed(2)} MiB`, '2 MiB', spread <= 2))
console.log(line('requests a look', (requests / looks).toFixed(2), '1', requests / looks <= 1))
console.log(line('ends in the right verdict', `exit ${exitCode}`, 'exit 0', exitCode === 0))
