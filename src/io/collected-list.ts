/** `runs.ndjson`: the list that grows run by run, so that work that was broken off is taken up where it was. */
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { intAtKey, parseJson } from './event-values.ts'

/** The file's name, in the folder that `collect` was given. */
export const RUNS_FILE = 'runs.ndjson'

export interface CollectedList {
  has(id: number, attempt: number): boolean
  add(row: { readonly id: number; readonly attempt: number }): Promise<void>
}

const keyOf = (row: unknown): string | null => {
  const [id, attempt] = [intAtKey(row, 'id'), intAtKey(row, 'attempt')]
  return id === null || attempt === null ? null : `${id}/${attempt}`
}

/** A last line that was cut off is dropped; any other line is left as it is. */
export const openList = async (folder: string): Promise<CollectedList> => {
  await mkdir(folder, { recursive: true })
  const path = join(folder, RUNS_FILE)
  const text = await readFile(path, 'utf8').catch(() => '')
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  if (whole !== text) await writeFile(path, whole)
  const seen = new Set(whole.split('\n').flatMap((line) => keyOf(parseJson(line)) ?? []))
  return {
    has: (id, attempt) => seen.has(`${id}/${attempt}`),
    add: async (row) => {
      seen.add(`${row.id}/${row.attempt}`)
      await appendFile(path, `${JSON.stringify(row)}\n`)
    },
  }
}
