/** A map that was written before, read with suspicion: it may come from anywhere. */
import { readFile } from 'node:fs/promises'
import { GateError } from '../model/errors.ts'
import { MAP_SCHEMA, RepositoryMap } from '../model/map.ts'
import { isRecord } from './json.ts'

/** A file that ends in `.json` is a map of before; everything else is a repository. */
export const isRecordedMap = (place: string): boolean => place.endsWith('.json')

/** @throws GateError `input-invalid` */
export const recordedMap = async (path: string): Promise<RepositoryMap> => {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new GateError('input-invalid', `There is no map ${path}. Name the output of countersign map --json.`, { cause })
  })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new GateError('input-invalid', `${path} is no JSON. Name the output of countersign map --json.`, { cause })
  }
  if (!isRecord(value) || value['schema'] !== MAP_SCHEMA)
    throw new GateError('input-invalid', `${path} is no map of this version. Name the output of countersign map --json.`)
  const parsed = RepositoryMap.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new GateError('input-invalid', `${path} is a damaged map: ${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? ''}.`)
}
