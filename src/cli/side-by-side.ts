/** Work on many things, a few of them at once: while one waits, another goes on. */

/**
 * @param most how many are worked on at the same time
 * @returns the answers in the order of the things
 * @throws what the first work that fails throws; none is begun after that
 */
export const sideBySide = async <Thing, Answer>(
  most: number,
  things: readonly Thing[],
  work: (thing: Thing) => Promise<Answer>,
): Promise<readonly Answer[]> => {
  const answers: Answer[] = []
  let failed = false
  const open = things.entries()
  const worker = async (): Promise<void> => {
    for (const [index, thing] of open) {
      if (failed) return
      try {
        answers[index] = await work(thing)
      } catch (error) {
        failed = true
        throw error
      }
    }
  }
  await Promise.all(Array.from({ length: most }, worker))
  return answers
}
