/** Gives memory back while a step waits for hours: what each look leaves would else pile up until the runtime sees a reason to clean. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Collects garbage now. Where the runtime does not let us, nothing happens: it is thrift, not correctness. */
export const collector = (): (() => void) => {
  setFlagsFromString('--expose-gc')
  const gc: unknown = runInNewContext('typeof gc === "function" ? gc : undefined')
  return typeof gc === 'function' ? () => void gc() : () => {}
}
