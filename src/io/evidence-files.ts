/** Evidence folders wherever they lie: files, folders, zips and folders of those. One is read at a time; a damaged one is told, not thrown. */
import { type FileHandle, lstat, open, readdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { GateError } from '../model/errors.ts'
import { unzip } from './zip.ts'

export interface FoundFolder {
  /** Where it lies; in a zip `archive.zip!folder`. */
  readonly path: string
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Names in the folder that are no plain files: links and devices are never followed or read. */
  readonly strange: readonly string[]
  /** True where one file was named and its neighbours are only looked at where they are there. */
  readonly alone: boolean
  /** Why nothing could be read; null where it could. */
  readonly problem: string | null
}

const main = 'evidence.json'
const mostDepth = 12
const mostFiles = 1000
const largestFile = 64 * 1024 * 1024
const largestFolder = 512 * 1024 * 1024

/**
 * Every folder with an `evidence.json` below the given paths, in the order of their names. Only a path that is named may be a link.
 *
 * @throws GateError `input-invalid` where a path that was named does not exist
 */
export async function* evidenceFolders(paths: readonly string[]): AsyncGenerator<FoundFolder> {
  for (const path of paths) {
    const about = await stat(path).catch(() => null)
    if (about === null) throw new GateError('input-invalid', `There is no file or folder ${path}. Name the evidence that was downloaded.`)
    yield* about.isDirectory() ? found(path, () => inFolder(path, 0)) : found(path, () => named(path))
  }
}

const nothing = (path: string, problem: string): FoundFolder => ({ path, files: new Map(), strange: [], alone: false, problem })

async function* found(path: string, look: () => AsyncGenerator<FoundFolder>): AsyncGenerator<FoundFolder> {
  try {
    yield* look()
  } catch (error) {
    yield nothing(path, error instanceof Error ? error.message : String(error))
  }
}

/** A zip, or one file with the neighbours that usually lie beside it. */
async function* named(path: string): AsyncGenerator<FoundFolder> {
  const bytes = await readBounded(path)
  if (isZip(bytes)) return yield* inZip(path, bytes)
  const files = new Map([[main, bytes]])
  if (basename(path) === main)
    for (const name of neighbours) {
      const beside = join(dirname(path), name)
      const about = await lstat(beside).catch(() => null)
      if (about?.isFile()) files.set(name, await readBounded(beside))
    }
  yield { path, files, strange: [], alone: true, problem: null }
}

const neighbours = ['facts.json', 'summary.md', 'evidence.html', 'outcome.json', 'evidence.sigstore.json', 'evidence.sigstore.json.sha256']
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

async function* inFolder(path: string, depth: number): AsyncGenerator<FoundFolder> {
  const entries = (await readdir(path, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))
  const files = entries.filter((entry) => entry.isFile())
  if (entries.some(({ name }) => name === main)) yield* found(path, () => oneFolder(path, entries))
  else for (const { name } of files) if (name.endsWith('.zip')) yield* found(join(path, name), () => named(join(path, name)))
  for (const entry of entries.filter((one) => one.isDirectory())) {
    const below = join(path, entry.name)
    if (depth >= mostDepth) yield nothing(below, `folders lie more than ${mostDepth} deep here, and no further one was looked into`)
    else yield* found(below, () => inFolder(below, depth + 1))
  }
}

async function* oneFolder(
  path: string,
  entries: readonly { readonly name: string; isFile(): boolean; isDirectory(): boolean }[],
): AsyncGenerator<FoundFolder> {
  if (entries.length > mostFiles) throw new Error(`the folder holds ${entries.length} files, more than evidence ever has`)
  const files = new Map<string, Uint8Array>()
  let size = 0
  for (const { name } of entries.filter((entry) => entry.isFile())) {
    const bytes = await readBounded(join(path, name))
    size += bytes.length
    if (size > largestFolder) throw new Error('the folder holds more than evidence ever has')
    files.set(name, bytes)
  }
  const strange = entries.filter((entry) => !entry.isFile() && !entry.isDirectory()).map(({ name }) => name)
  yield { path, files, strange, alone: false, problem: null }
}

const readBounded = async (path: string): Promise<Uint8Array> => {
  const handle = await open(path)
  try {
    return await read(handle)
  } finally {
    await handle.close()
  }
}

const read = async (handle: FileHandle): Promise<Uint8Array> => {
  const about = await handle.stat()
  if (!about.isFile()) throw new Error('it is no plain file')
  if (about.size > largestFile) throw new Error(`the file has ${about.size} bytes, more than evidence ever has`)
  return handle.readFile()
}

/** Artifacts that were fetched together may lie as archives in one archive. */
const mostArchives = 2

/** Zips are hostile: `unzip` refuses what is not as the artifact service writes it. */
async function* inZip(path: string, bytes: Uint8Array, depth = 1): AsyncGenerator<FoundFolder> {
  const folders = new Map<string, Map<string, Uint8Array>>()
  for (const [name, content] of unzip(bytes)) {
    const at = name.lastIndexOf('/')
    const folder = at < 0 ? '' : name.slice(0, at)
    folders.set(folder, (folders.get(folder) ?? new Map<string, Uint8Array>()).set(name.slice(at + 1), content))
  }
  const named = [...folders].map(([folder, files]) => ({ at: folder === '' ? path : `${path}!${folder}`, files }))
  const whole = named.filter(({ files }) => files.has(main))
  for (const { at, files } of whole) yield { path: at, files, strange: [], alone: false, problem: null }
  const inner = named
    .filter(({ files }) => !files.has(main))
    .flatMap(({ at, files }) =>
      [...files].filter(([name]) => name.endsWith('.zip')).map(([name, content]) => ({ at: `${at}!${name}`, content })),
    )
  for (const { at, content } of inner)
    if (depth >= mostArchives) yield nothing(at, 'archives lie in archives here, and no further one was looked into')
    else yield* found(at, () => inZip(at, content, depth + 1))
  if (whole.length + inner.length === 0) yield nothing(path, 'the archive holds no evidence.json')
}
