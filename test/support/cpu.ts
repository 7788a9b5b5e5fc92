/** What work costs in processor time: unlike time on the clock it is the same on a machine that does much else. */

/** @returns milliseconds that this thread spent computing */
export const cpuTimeOf = (work: () => void): number => {
  const from = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(from)
  return (user + system) / 1000
}
