/** dist/main.js: one call. */
import { runGate } from './action.ts'

// A cancelled run asks with SIGINT, 7.5 s later with SIGTERM, and 2.5 s later it kills: the first is enough to write down what there is.
const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort())

process.exitCode = await runGate(process.env, stop.signal)
// Requests that were given up on would keep the process from ending.
if (stop.signal.aborted) process.exit()
