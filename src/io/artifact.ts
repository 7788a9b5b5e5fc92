/** Keeps the evidence with the run. The client is loaded only here, after the verdict. A failure costs the copy and never the verdict. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Environment } from './inputs.ts'
import { writeFolder } from './write-folder.ts'

/** What is uploaded next under one name: `<name>`, then `<name>-2`, `<name>-3`, ... where a run already has the one before. */
export interface Upload {
  readonly name: string
  /** From 1. */
  readonly number: number
  /** Null: the repository's own setting. */
  readonly retentionDays: number | null
}

export type Uploaded =
  | { readonly done: true; readonly id: number | null; readonly number: number }
  | { readonly done: false; readonly because: string }

const mostNumbers = 9

/**
 * Why this runner has no artifact service of the kind that we speak to, in words; null where it has one. GitHub Enterprise Server has
 * another kind, whatever its variables say; a local run has none.
 */
export const whyNoArtifacts = (env: Environment): string | null => {
  if (!env['ACTIONS_RESULTS_URL'] || !env['ACTIONS_RUNTIME_TOKEN']) return 'This runner offers no artifact service'
  const server = env['GITHUB_SERVER_URL'] || 'https://github.com'
  const host = URL.canParse(server) ? new URL(server).hostname.toLowerCase() : ''
  return /^(?:github\.com|.+\.ghe\.com|.+\.localhost)$/.test(host) ? null : 'GitHub Enterprise Server has no artifact service of this kind'
}

const numbered = ({ name }: Upload, number: number): string => (number === 1 ? name : `${name}-${number}`)

/** What to upload of a folder: some of its files as one archive, or one page as it is, so that one click on the run opens it. */
export type UploadRequest =
  | { readonly kind: 'archive'; readonly upload: Upload; readonly folder: string; readonly files: readonly string[] }
  | { readonly kind: 'page'; readonly upload: Upload; readonly folder: string; readonly page: string }

/** Never throws. A page is laid under the artifact's name first: the file's name is the artifact's. */
export const upload = (request: UploadRequest): Promise<Uploaded> =>
  firstFree(request.upload, async (name, options, client) => {
    const { folder } = request
    if (request.kind === 'archive')
      return client.uploadArtifact(
        name,
        request.files.map((file) => join(folder, file)),
        folder,
        options,
      )
    const file = `${name}.html`
    await writeFolder(folder, { [file]: await readFile(join(folder, request.page), 'utf8') })
    return client.uploadArtifact(file, [join(folder, file)], folder, { ...options, skipArchive: true })
  })

type Client = import('@actions/artifact').ArtifactClient
type Options = { readonly retentionDays?: number }

const firstFree = async (
  upload: Upload,
  send: (name: string, options: Options, client: Client) => Promise<{ readonly id?: number | undefined }>,
): Promise<Uploaded> => {
  try {
    const { DefaultArtifactClient } = await import('@actions/artifact')
    const client = new DefaultArtifactClient()
    const options = upload.retentionDays === null ? {} : { retentionDays: upload.retentionDays }
    for (let number = upload.number; ; number++) {
      try {
        const { id } = await send(numbered(upload, number), options, client)
        return { done: true, id: id ?? null, number }
      } catch (error) {
        if (number >= mostNumbers || !isConflict(error)) throw error
      }
    }
  } catch (error) {
    return { done: false, because: error instanceof Error ? error.message : String(error) }
  }
}

/** The service answers 409 where the run already has an artifact of that name. */
const isConflict = (error: unknown): boolean => error instanceof Error && /\(409\)|already exists/i.test(error.message)
