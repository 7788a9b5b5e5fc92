/** dist/main.js: one call. */
// A cancelled run asks with SIGINT, 7.5 s later with SIGTERM, and 2.5 s later it kills: the first is enough to write down what there is.
const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort())

// Before anything large is loaded: what a process has once taken it seldom gives back.
if (process.env['INPUT_MODE'] === 'wait') (await import('./io/memory.ts')).beThrifty()

const { runGate } = await import('./action.ts')
process.exitCode = await runGate(process.env, stop.signal)
// Requests that were given up on would keep the process from ending.
if (stop.signal.aborted) process.exit()
