/** Keeps the memory of a step small that waits for hours: it has no use for speed, and each look must leave nothing behind. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const thrift = [
  // No more room for young garbage than the runtime starts with.
  '--semi-space-growth-factor=1',
  // Old garbage is collected when the heap has grown by this much.
  '--heap-growing-percent=30',
  // Compilers that spend memory, their own code's pages too, to make the same loop faster for ever.
  '--no-opt',
  '--no-maglev',
  '--no-sparkplug',
  // Threads that collect beside ours keep arenas of their own.
  '--single-threaded-gc',
]

/** Trades speed for memory from here on. A runtime that does not know one of these ignores it: it is thrift, not correctness. */
export const beThrifty = (): void => {
  for (const flag of thrift) setFlagsFromString(flag)
  // Before its first collection a heap may grow many times over.
  collector()()
}

/** Collects garbage now. Where the runtime does not let us, nothing happens. */
export const collector = (): (() => void) => {
  setFlagsFromString('--expose-gc')
  const gc: unknown = runInNewContext('typeof gc === "function" ? gc : undefined')
  return typeof gc === 'function' ? () => void gc() : () => {}
}
