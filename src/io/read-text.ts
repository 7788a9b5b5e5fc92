/** A file that someone named on the command line: bounded, and text as it says it is. */
import { lstat, open, stat } from 'node:fs/promises'
import { type ErrorCode, GateError } from '../model/errors.ts'

export interface TextOptions {
  /** The code of the error where it cannot be read. */
  readonly code: ErrorCode
  /** What the file should have been, for the message: `a policy`. */
  readonly what: string
  readonly most: number
  /** True where the path comes from a repository: only a plain file is read, and no link is followed. */
  readonly hostile?: boolean
}

/** @throws GateError with the given code where it is not there, is larger than `most` bytes, is no file, or is not UTF-8 */
export const readText = async (path: string, { code, what, most, hostile = false }: TextOptions): Promise<string> => {
  const fail = (why: string, cause?: unknown): GateError => new GateError(code, `${path} ${why}. Name ${what}.`, { cause })
  const about = await (hostile ? lstat(path) : stat(path)).catch((cause: unknown) => {
    throw fail('is not there', cause)
  })
  if (about.isDirectory()) throw fail('is a folder')
  if (hostile && !about.isFile()) throw fail('is no plain file')
  if (about.size > most) throw fail(`is larger than ${Math.floor(most / 1024)} KiB`)
  const bytes = await upTo(path, most).catch((cause: unknown) => {
    throw fail('cannot be read', cause)
  })
  if (bytes === null) throw fail(`is larger than ${Math.floor(most / 1024)} KiB`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw fail('is not UTF-8', cause)
  }
}

const CHUNK = 256 * 1024

/** At most so many bytes, also of a pipe or a device that never ends; null where there are more. A stream would do it, and takes longer to load than to use. */
const upTo = async (path: string, most: number): Promise<Buffer | null> => {
  const file = await open(path, 'r')
  try {
    const chunks: Buffer[] = []
    for (let size = 0; size <= most; ) {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(CHUNK), 0, CHUNK, null)
      if (bytesRead === 0) return Buffer.concat(chunks)
      size += bytesRead
      chunks.push(buffer.subarray(0, bytesRead))
    }
    return null
  } finally {
    await file.close()
  }
}
