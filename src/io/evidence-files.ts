/** Evidence folders wherever they lie: files, folders, zips and folders of those. One is read at a time; a damaged one is told, not thrown. */
import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { GateError } from '../model/errors.ts'

export interface FoundFolder {
  /** Where it lies; in a zip `archive.zip!folder`. */
  readonly path: string
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Why nothing could be read; null where it could. */
  readonly problem: string | null
}

const mostDepth = 12
const largestFile = 64 * 1024 * 1024
const largestUnzipped = 512 * 1024 * 1024

/**
 * Every folder with an `evidence.json` below the given paths, in the order of their names. Links are not followed.
 *
 * @throws GateError `input-invalid` where a path that was named does not exist
 */
export async function* evidenceFolders(paths: readonly string[]): AsyncGenerator<FoundFolder> {
  for (const path of paths) {
    const about = await lstat(path).catch(() => null)
    if (about === null) throw new GateError('input-invalid', `There is no file or folder ${path}. Name the evidence that was downloaded.`)
    yield* found(path, about.isDirectory(), 0)
  }
}

async function* found(path: string, isFolder: boolean, depth: number): AsyncGenerator<FoundFolder> {
  try {
    if (isFolder) yield* inFolder(path, depth)
    else if (path.endsWith('.zip')) yield* inZip(path, await readBounded(path))
    else yield { path, files: new Map([['evidence.json', await readBounded(path)]]), problem: null }
  } catch (error) {
    yield { path, files: new Map(), problem: error instanceof Error ? error.message : String(error) }
  }
}

async function* inFolder(path: string, depth: number): AsyncGenerator<FoundFolder> {
  const entries = (await readdir(path, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))
  const files = entries.filter((entry) => entry.isFile())
  if (files.some(({ name }) => name === 'evidence.json')) {
    const texts = new Map<string, Uint8Array>()
    for (const { name } of files) texts.set(name, await readBounded(join(path, name)))
    yield { path, files: texts, problem: null }
  } else for (const { name } of files) if (name.endsWith('.zip')) yield* found(join(path, name), false, depth)
  if (depth >= mostDepth) return
  for (const entry of entries) if (entry.isDirectory()) yield* found(join(path, entry.name), true, depth + 1)
}

const readBounded = async (path: string): Promise<Uint8Array> => {
  const { size } = await lstat(path)
  if (size > largestFile) throw new Error(`the file has ${size} bytes, more than evidence ever has`)
  return readFile(path)
}

/** Zips are hostile: what they claim to hold is added up before anything is unpacked. */
function* inZip(path: string, bytes: Uint8Array): Generator<FoundFolder> {
  let claimed = 0
  const entries = unzipSync(bytes, {
    filter: ({ originalSize, name }) => {
      claimed += originalSize
      if (claimed > largestUnzipped) throw new Error('the archive unpacks to more than evidence ever has')
      return !name.endsWith('/')
    },
  })
  const folders = new Map<string, Map<string, Uint8Array>>()
  for (const [name, text] of Object.entries(entries)) {
    const at = name.lastIndexOf('/')
    const folder = at < 0 ? '' : name.slice(0, at)
    folders.set(folder, (folders.get(folder) ?? new Map<string, Uint8Array>()).set(name.slice(at + 1), text))
  }
  for (const [folder, files] of folders)
    if (files.has('evidence.json')) yield { path: folder === '' ? path : `${path}!${folder}`, files, problem: null }
  if (![...folders.values()].some((files) => files.has('evidence.json')))
    yield { path, files: new Map(), problem: 'the archive holds no evidence.json' }
}
